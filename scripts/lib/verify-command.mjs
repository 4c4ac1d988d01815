import path from "node:path"
import { base, buildEnvironment } from "./environment.mjs"
import { runGate } from "./gates.mjs"
import { home, root } from "./paths.mjs"
import { portsFrom } from "./ports.mjs"

const bin = (name) => path.join(root, "node_modules", ".bin", name)
const turbo = (task) => [
  "run",
  task,
  "--no-daemon",
  "--concurrency=2",
  "--output-logs=errors-only",
  `--cache-dir=${path.join(home, "turbo")}`,
]

const gates = [
  { name: "format", command: bin("prettier"), args: ["--check", "--log-level=warn", "."] },
  { name: "lint", command: bin("eslint"), args: ["--max-warnings=0", "."] },
  // `--continue`: one broken workspace must not hide the others' errors.
  { name: "types", command: bin("turbo"), args: [...turbo("types"), "--continue"] },
  {
    name: "boundaries",
    command: bin("depcruise"),
    args: ["--config", "config/dependency-cruiser.cjs", "plugins", "commerce/src", "storefront/app", "cms/src"],
  },
  { name: "dead code", command: bin("knip"), args: ["--no-progress", "--no-config-hints"] },
  // Forced: a cached run would write no counts.
  { name: "unit tests", command: bin("turbo"), args: [...turbo("test:unit"), "--continue", "--force"] },
]

/** Runs every gate, or those named, and answers with their verdicts. */
export async function runVerify(names = [], environment = {}) {
  const env = {
    ...base(),
    ...buildEnvironment(portsFrom(), home),
    ...environment,
    TURBO_TELEMETRY_DISABLED: "1",
    CI: "1",
  }
  const chosen = gates.filter((gate) => names.length === 0 || names.includes(gate.name))
  const verdicts = []
  for (const gate of chosen) verdicts.push(await runGate(gate, { cwd: root, env }))
  const failed = verdicts.filter((gate) => !gate.isPassed).map((gate) => gate.name)
  process.stdout.write(failed.length === 0 ? "verify passed\n" : `verify failed: ${failed.join(", ")}\n`)
  return verdicts
}
