import { existsSync, readdirSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { isBuilt, missingOutputs, sourcesHash } from "./build.mjs"
import { chromiumPath } from "./chromium.mjs"
import { readSeed } from "./commerce.mjs"
import { isInstalled } from "./install.mjs"
import { diskProblem, folderProblem, freeGib, platformProblem } from "./machine.mjs"
import { nodeProblem } from "./node-version.mjs"
import { runningStarter } from "./only-starter.mjs"
import { home, root } from "./paths.mjs"
import { isTaken, portsFrom } from "./ports.mjs"

const GIB = 1024 ** 3
const LEAST_MEMORY_GIB = 4

const ok = (text) => ({ mark: "✓", text })
const wrong = (text) => ({ mark: "✗", text })
const note = (text) => ({ mark: "–", text })
const judge = (problem, fine) => (problem ? wrong(problem) : ok(fine))

async function portLines(state) {
  if (runningStarter(state)) return [ok(`Ryad runs from this folder (process ${runningStarter(state)}).`)]
  const ports = portsFrom(process.env.RYAD_PORT_BASE)
  return Promise.all(
    Object.entries(ports).map(async ([name, port]) =>
      (await isTaken(port)) ? wrong(`Port ${port} (${name}) is taken.`) : ok(`Port ${port} (${name}) is free.`),
    ),
  )
}

function cloneLines(state) {
  const installed = isInstalled()
  const built = installed && isBuilt(sourcesHash())
  const unbuilt = installed ? missingOutputs() : []
  return [
    installed ? ok("Packages are those of the lock.") : note("Packages are not installed; npm start installs them."),
    built
      ? ok("Everything is built.")
      : note(`A build is due${unbuilt.length ? ` (missing: ${unbuilt.slice(0, 3).join(", ")}…)` : ""}.`),
    readSeed(state) ? ok("Demo data is in place.") : note("There is no demo data yet; npm start makes it."),
    chromiumPath()
      ? ok(`Chromium for the browser journeys: ${chromiumPath()}.`)
      : note("No Chromium: npm test needs one (.ci/run installs it)."),
  ]
}

export async function runDoctor() {
  const state = path.resolve(process.env.RYAD_STATE_DIR ?? home)
  const memory = os.totalmem() / GIB
  const lines = [
    judge(nodeProblem(), `Node ${process.versions.node}.`),
    judge(platformProblem(), `${os.platform()} ${os.arch()}, ${os.cpus().length} cores.`),
    judge(
      memory < LEAST_MEMORY_GIB
        ? `Only ${memory.toFixed(1)} GB of memory; the first build needs ${LEAST_MEMORY_GIB}.`
        : null,
      `${memory.toFixed(1)} GB of memory.`,
    ),
    judge(folderProblem(state), `${state} can be written.`),
    judge(diskProblem(state), `${freeGib(state).toFixed(1)} GB of disk are free.`),
    ...(await portLines(state)),
    ...(existsSync(path.join(root, "node_modules")) && readdirSync(root).includes("package-lock.json")
      ? cloneLines(state)
      : [note("A fresh clone; npm start installs it.")]),
  ]
  process.stdout.write(`${lines.map(({ mark, text }) => `${mark} ${text}`).join("\n")}\n`)
  process.exitCode = lines.some(({ mark }) => mark === "✗") ? 1 : 0
}
