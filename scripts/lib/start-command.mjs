import { spawn } from "node:child_process"
import path from "node:path"
import { parseArgs } from "node:util"
import { failWith, PlainError } from "./plain-error.mjs"
import { createPlatform } from "./platform.mjs"
import { home } from "./paths.mjs"
import { portsFrom } from "./ports.mjs"
import { lastLines } from "./processes.mjs"
import { printReady } from "./ready.mjs"
import { watchPlugins } from "./watch-plugins.mjs"

function readOptions() {
  const { values } = parseArgs({
    options: { state: { type: "string" }, "port-base": { type: "string" }, "once-ready": { type: "string" } },
  })
  return {
    stateDir: path.resolve(values.state ?? process.env.RYAD_STATE_DIR ?? home),
    ports: portsFrom(values["port-base"] ?? process.env.RYAD_PORT_BASE),
    onceReady: values["once-ready"],
  }
}

const environmentFor = ({ urls, publishableKey, databaseUrl }) => ({
  STOREFRONT_URL: urls.storefront,
  COMMERCE_URL: urls.commerce,
  CMS_URL: urls.cms,
  MAIL_INBOX_URL: urls.inbox,
  PUBLISHABLE_KEY: publishableKey,
  DATABASE_URL: databaseUrl,
})

function runOnce(command, env) {
  const child = spawn(command, { shell: true, stdio: "inherit", env: { ...process.env, ...env } })
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ? 1 : code)))
}

/** The body of `npm start` and `npm run dev`: starts, tells, waits, and stops everything whichever way it ends. */
export async function runStart(mode) {
  let platform
  let isEnding = false

  const end = async (code) => {
    if (isEnding) return
    isEnding = true
    await platform?.stop()
    process.exit(code)
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (!isEnding) process.stdout.write("\n  Stopping…\n")
      void end(signal === "SIGINT" ? 130 : 143)
    })
  }

  try {
    const { onceReady, ...options } = readOptions()
    let isReady = false
    platform = createPlatform({
      ...options,
      mode,
      onDeath: (name, how, log) => {
        // While starting, the wait for health tells it; telling twice would bury the sentence.
        if (!isReady || isEnding) return
        failWith(new PlainError(`${name} ended by itself (${how}); its log is ${log}.`, { details: lastLines(log) }))
        void end(1)
      },
    })
    const ready = await platform.start()
    isReady = true
    if (mode === "development") watchPlugins()
    if (onceReady) await end(await runOnce(onceReady, environmentFor(ready)))
    else printReady(ready)
  } catch (error) {
    if (!isEnding) failWith(error)
    await end(1)
  }
}
