import { spawn, type ChildProcess } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "pg"

export const TOKEN = "reader-token-of-the-tests"
export const EDITOR = { email: "editor@test.example", password: "Editor-of-tests-1" }

export interface RunningCms {
  address: string
  get(route: string, token?: string): Promise<{ status: number; body: CmsAnswer }>
  send(method: string, route: string, body: unknown, token: string): Promise<{ status: number; body: CmsAnswer }>
  signIn(person: { email: string; password: string }): Promise<string>
  stop(): Promise<void>
}

/** What the tests read of an answer: lists of REST and single entries of the admin. */
export interface CmsAnswer {
  data: { title?: string; documentId?: string; token?: string; length?: number } & { title?: string }[]
}

const STRAPI = path.join(path.dirname(require.resolve("@strapi/strapi/package.json")), "bin", "strapi.js")

const postgres = {
  host: process.env.DB_HOST ?? "localhost",
  port: Number(process.env.DB_PORT ?? 5432),
  user: process.env.DB_USERNAME ?? "postgres",
  password: process.env.DB_PASSWORD ?? "",
}

/** Starts the built cms on an empty database and a free port, with the demo texts; `stop` leaves nothing behind. */
export async function runCms(environment: Record<string, string> = {}): Promise<RunningCms> {
  const database = `ryad_cms_test_${process.pid}`
  await administer(`create database ${database}`)
  const files = await mkdtemp(path.join(tmpdir(), "ryad-cms-test-"))
  const port = await freePort()
  const base = `http://localhost:${port}`
  const child = start(port, base, database, files, environment)
  const stop = async () => {
    const hasEnded = child.exitCode !== null ? null : new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGTERM")
    await hasEnded
    await administer(`drop database ${database} with (force)`)
    await rm(files, { recursive: true, force: true })
  }
  await becomesHealthy(base, child).catch(async (error) => {
    await stop()
    throw error
  })

  const call = async (method: string, route: string, token?: string, body?: unknown) => {
    const headers: Record<string, string> = { "content-type": "application/json" }
    if (token) headers.authorization = `Bearer ${token}`
    const answer = await fetch(`${base}${route}`, { method, headers, body: body && JSON.stringify(body) })
    return { status: answer.status, body: parse(await answer.text()) }
  }
  return {
    address: base,
    get: (route, token) => call("GET", route, token),
    send: (method, route, body, token) => call(method, route, token, body),
    signIn: async (person) => (await call("POST", "/admin/login", undefined, person)).body.data.token ?? "",
    stop,
  }
}

/** Strapi answers some refusals in plain text. */
function parse(text: string): CmsAnswer {
  try {
    return JSON.parse(text) as CmsAnswer
  } catch {
    return { data: [] }
  }
}

function start(
  port: number,
  base: string,
  database: string,
  files: string,
  environment: Record<string, string>,
): ChildProcess {
  const { user, password, host } = postgres
  const secret = "a secret of the tests only"
  return spawn(process.execPath, [STRAPI, "start"], {
    cwd: path.resolve(__dirname, "../.."),
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      CMS_URL: base,
      STOREFRONT_URL: "http://localhost:3000",
      CMS_DATABASE_URL: `postgres://${user}:${password}@${host}:${postgres.port}/${database}`,
      FILES_DIR: files,
      CMS_TOKEN: TOKEN,
      APP_KEYS: `${secret} 1,${secret} 2`,
      API_TOKEN_SALT: secret,
      ADMIN_JWT_SECRET: secret,
      TRANSFER_TOKEN_SALT: secret,
      ENCRYPTION_KEY: secret,
      JWT_SECRET: secret,
      CMS_ADMIN_EMAIL: "admin@test.example",
      CMS_ADMIN_PASSWORD: "Admin-of-tests-1",
      CMS_EDITOR_EMAIL: EDITOR.email,
      CMS_EDITOR_PASSWORD: EDITOR.password,
      SEED_DEMO: "true",
      ...environment,
    },
  })
}

async function becomesHealthy(base: string, child: ChildProcess): Promise<void> {
  for (let second = 0; second < 100; second += 1) {
    if (child.exitCode !== null) break
    const answer = await fetch(`${base}/_health`).catch(() => null)
    if (answer?.status === 204) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error("The cms did not start; is it built (npm run build -w @ryad/cms)?")
}

async function administer(sql: string): Promise<void> {
  const client = new Client({ ...postgres, database: "postgres" })
  await client.connect()
  await client.query(sql)
  await client.end()
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
