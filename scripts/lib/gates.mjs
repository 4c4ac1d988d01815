import { spawn } from "node:child_process"

/** Runs one command to its end and keeps what it said. */
export function capture(command, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    const parts = []
    child.stdout.on("data", (part) => parts.push(part))
    child.stderr.on("data", (part) => parts.push(part))
    child.once("error", (error) => resolve({ code: 1, output: error.message }))
    child.once("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }))
  })
}

/** Runs a gate, prints its line and, when it failed, its words. */
export async function runGate({ name, command, args }, options) {
  const began = Date.now()
  const { code, output } = await capture(command, args, options)
  const seconds = (Date.now() - began) / 1000
  const isPassed = code === 0
  process.stdout.write(`${isPassed ? "✓" : "✗"} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s\n`)
  if (!isPassed) process.stdout.write(`${output.trimEnd().replace(/^/gm, "    ")}\n`)
  return { name, isPassed, seconds }
}
