import { fork, type ChildProcess } from "node:child_process"
import path from "node:path"
import type { Api } from "./world"

type Settings = { databaseUrl: string; environment: Record<string, string> }

export type SecondProcess = { address: string; stop: () => void }

/** Boots a second real commerce process over the test's database; ends it by its id whatever happens to the test. */
export async function startSecondProcess({ databaseUrl, environment }: Settings): Promise<SecondProcess> {
  const child = fork(path.join(__dirname, "second-process-app.ts"), [], {
    cwd: path.join(__dirname, ".."),
    // Jest's own flags aren't the app's; ts-node reads the app's sources as `medusa develop` does.
    execArgv: ["--require", "ts-node/register"],
    // A PORT of the environment is the first process's: this one takes any free.
    env: { ...process.env, ...environment, DATABASE_URL: databaseUrl, PORT: undefined },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  })
  const stop = () => void child.kill("SIGKILL")
  process.once("exit", stop)
  try {
    return { address: `http://localhost:${await portOf(child)}`, stop }
  } catch (error) {
    stop()
    throw error
  }
}

const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let errors = ""
    child.stderr?.on("data", (chunk: Buffer) => (errors = `${errors}${chunk}`.slice(-4000)))
    child.once("message", (port) => resolve(Number(port)))
    child.once("exit", (code) => reject(new Error(`the second process ended with ${code}: ${errors}`)))
  })

/** The same client as the first process's, but it calls the second one. */
export const apiAt = (api: Api, address: string): Api => ({
  request: (config) => api.request({ ...config, url: `${address}${config.url}` }),
})
