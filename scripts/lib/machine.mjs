import { existsSync, mkdirSync, statfsSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { nodeProblem } from "./node-version.mjs"
import { PlainError } from "./plain-error.mjs"
import { root } from "./paths.mjs"

const GIB = 1024 ** 3
/** Measured: node_modules 2.3 GB, builds and caches 0.5 GB, the database with demo data and logs 0.3 GB. */
const FIRST_START_GIB = 4
const LATER_START_GIB = 0.5

export function platformProblem(platform = os.platform()) {
  return ["linux", "darwin"].includes(platform)
    ? null
    : `Ryad's embedded form runs on Linux and macOS; on ${platform} use WSL or docker compose.`
}

function existingParent(folder) {
  return existsSync(folder) ? folder : existingParent(path.dirname(folder))
}

export function freeGib(folder) {
  const { bavail, bsize } = statfsSync(existingParent(folder))
  return (bavail * bsize) / GIB
}

export function diskProblem(folder, isFirst = !existsSync(path.join(root, "node_modules"))) {
  const needed = isFirst ? FIRST_START_GIB : LATER_START_GIB
  const free = freeGib(folder)
  return free >= needed
    ? null
    : `The disk of ${folder} is full: ${free.toFixed(1)} GB are free and ${isFirst ? "the first start" : "a start"} needs ${needed} GB.`
}

export function folderProblem(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    return null
  } catch (error) {
    return error.code === "ENOSPC"
      ? `The disk of ${folder} is full; free some space and start again.`
      : `The folder ${folder} cannot be written (${error.code}); start from a clone that belongs to you.`
  }
}

/** What makes a start impossible on this machine, one sentence, or nothing. */
export function requireMachine(folder) {
  const problem = nodeProblem() ?? platformProblem() ?? folderProblem(folder) ?? diskProblem(folder)
  if (problem) throw new PlainError(problem)
}
