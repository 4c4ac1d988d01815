import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { runningStarter } from "./only-starter.mjs"
import { home } from "./paths.mjs"
import { failWith, PlainError } from "./plain-error.mjs"
import { endLeftovers } from "./processes.mjs"
import { identityOf } from "./process-identity.mjs"
import { ownServer } from "./postgres.mjs"

/** What belongs to the clone and not to its data. */
const kept = new Set(["turbo", "built.json"])

export async function runReset() {
  const state = path.resolve(process.env.RYAD_STATE_DIR ?? home)
  try {
    const starter = existsSync(state) ? runningStarter(state) : null
    if (starter) throw new PlainError(`Ryad is running (process ${starter}); stop it before a reset.`)
    await endLeftovers(state)
    await endDatabase(state)
    removeCluster(state)
    for (const name of existsSync(state) ? readdirSync(state) : []) {
      if (!kept.has(name)) rmSync(path.join(state, name), { recursive: true, force: true })
    }
    process.stdout.write("Ryad is back in its first state; npm start fills it anew.\n")
  } catch (error) {
    failWith(error)
  }
}

async function endDatabase(state) {
  const server = ownServer(state)
  if (!server) return
  const identity = identityOf(server.pid)
  process.kill(server.pid, "SIGINT")
  for (let waited = 0; waited < 10_000 && identityOf(server.pid) === identity; waited += 100) await wait(100)
}

function removeCluster(state) {
  const note = path.join(state, "postgres-folder.txt")
  if (existsSync(note)) rmSync(readFileSync(note, "utf8").trim(), { recursive: true, force: true })
}
