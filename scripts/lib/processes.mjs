import { spawn } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { PlainError } from "./plain-error.mjs"
import { identityOf, isSame } from "./process-identity.mjs"

const GRACE_MS = 8_000

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error
  }
}

function hasGroup(pid) {
  try {
    process.kill(-pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

/** Asks a process group to end, waits, then ends it. Resolves when nothing of the group is left. */
export async function endGroup(pid, { grace = GRACE_MS, signal = "SIGTERM" } = {}) {
  signalGroup(pid, signal)
  for (let waited = 0; waited < grace && hasGroup(pid); waited += 50) await wait(50)
  signalGroup(pid, "SIGKILL")
  for (let waited = 0; waited < 2_000 && hasGroup(pid); waited += 50) await wait(50)
}

export function lastLines(file, count = 20) {
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n") : ""
}

/** Starts and ends the children of one instance. What runs is written down, so that the next start finds leftovers. */
export function createProcesses(state) {
  const logs = path.join(state, "logs")
  const record = path.join(state, "processes.json")
  const children = new Map()
  let isStopping = false
  mkdirSync(logs, { recursive: true })

  const write = () => {
    const running = [...children].map(([name, child]) => ({ name, identity: child.identity }))
    writeFileSync(record, JSON.stringify(running))
  }

  return {
    logOf: (name) => path.join(logs, `${name}.log`),

    /** `onDeath` is told when the child ends by itself. The child leads a group of its own: Ctrl-C reaches only us. */
    start(name, args, { cwd, env, command = process.execPath, uid, gid, onDeath = () => {} }) {
      if (isStopping) throw new PlainError(`${name} was not started: Ryad is stopping.`)
      const log = openSync(path.join(logs, `${name}.log`), "w")
      const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", log, log] })
      closeSync(log)
      child.identity = child.pid ? identityOf(child.pid) : null
      children.set(name, child)
      write()
      const died = (how) => {
        if (isStopping || children.get(name) !== child) return
        children.delete(name)
        write()
        onDeath(name, how)
      }
      child.once("error", (error) => died(error.message))
      child.once("exit", (code, signal) => died(signal ?? `code ${code}`))
      return child
    },

    /** Stops in the given order, groups of names side by side. */
    async stop(...order) {
      isStopping = true
      const named = new Set(order.flat())
      const rest = [...children.keys()].filter((name) => !named.has(name))
      for (const names of [rest, ...order]) {
        await Promise.all(
          names.map(async (name) => {
            const child = children.get(name)
            if (child?.pid) await endGroup(child.pid, { signal: name === "postgres" ? "SIGINT" : "SIGTERM" })
            children.delete(name)
          }),
        )
      }
      rmSync(record, { force: true })
    },
  }
}

/** Ends what a killed starter left running; Postgres is left, for it is taken over. Answers with the names. */
export async function endLeftovers(state) {
  const record = path.join(state, "processes.json")
  if (!existsSync(record)) return []
  const left = JSON.parse(readFileSync(record, "utf8")).filter((one) => one.name !== "postgres" && isSame(one.identity))
  await Promise.all(left.map((one) => endGroup(Number(one.identity.split(":")[0]))))
  rmSync(record, { force: true })
  return left.map((one) => one.name)
}
