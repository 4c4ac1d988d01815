import { spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import path from "node:path"
import { PlainError } from "./plain-error.mjs"
import { endGroup, lastLines } from "./processes.mjs"

/** npm repeats after every failure what was just seen. */
const isEcho = /npm (error|ERR!) (Lifecycle|code|path|workspace|location|command)/
const running = new Set()
let isEnding = false

/** Ends the commands that are under way: a stop in the middle of a build leaves no compiler behind. */
export async function endRunning() {
  isEnding = true
  await Promise.all([...running].map((pid) => endGroup(pid, { grace: 3_000 })))
  isEnding = false
}

/**
 * Runs a Node script to its end with stdin closed (Medusa's prompts would wait for ever) and its output in a log.
 * Throws a PlainError that names the log and quotes its end; `explain` may turn the log into a better sentence.
 */
export async function runNode(
  args,
  { cwd, env, log, what, explain = () => null, isShown = false, command = process.execPath },
) {
  mkdirSync(path.dirname(log), { recursive: true })
  const file = openSync(log, "w")
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", isShown ? "inherit" : file, isShown ? "inherit" : file],
  })
  closeSync(file)
  running.add(child.pid)
  const code = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message))
    child.once("exit", (exit, signal) => resolve(signal ?? exit))
  })
  running.delete(child.pid)
  // A build that is told to end may call that a success; what it left behind is not whole.
  if (isEnding) throw new PlainError(`${what} was stopped.`)
  if (code === 0) return
  const tail = lastLines(log, 80)
    .split("\n")
    .filter((line) => !isEcho.test(line))
    .slice(-40)
    .join("\n")
  throw new PlainError(explain(lastLines(log, 400)) ?? `${what} failed (${code}); the whole log is in ${log}.`, {
    details: tail,
  })
}
