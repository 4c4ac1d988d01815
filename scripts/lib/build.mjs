import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { buildEnvironment } from "./environment.mjs"
import { bins, home, root } from "./paths.mjs"
import { runNode } from "./run.mjs"

const built = [".medusa", "build", "dist", ".cache", ".strapi", ".turbo", "node_modules", "coverage"]
const untouching = [
  "__tests__",
  "__fixtures__",
  "integration-tests",
  "tests",
  "e2e",
  "uploads",
  "generated",
  "test-results",
  "playwright-report",
]
const skipped = new Set([...built, ...untouching])
const isCompiledLocale = (file) => /storefront\/app\/locales\/.*\.ts$/.test(file)
const stamp = path.join(home, "built.json")

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* filesOf(file)
    else if (entry.isFile() && !entry.name.endsWith(".md") && !isCompiledLocale(file)) yield file
  }
}

/** A hash of everything a build reads: equal hashes mean that building again would change nothing. */
export function sourcesHash() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0])
  const files = ["package-lock.json", "package.json", "turbo.json"].map((name) => path.join(root, name))
  for (const folder of ["config", "plugins", "commerce", "cms", "storefront"])
    files.push(...filesOf(path.join(root, folder)))
  for (const file of files) hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0")
  return hash.digest("hex")
}

/** Medusa keeps silent about a plugin that was not built, so each one's output is asked for by name. */
export function missingOutputs() {
  const plugins = readdirSync(path.join(root, "plugins")).filter((name) =>
    existsSync(path.join(root, "plugins", name, "package.json")),
  )
  const wanted = [
    "config/dist/index.js",
    ...plugins.map((name) => `plugins/${name}/.medusa/server/src`),
    "commerce/.medusa/server/medusa-config.js",
    "cms/dist",
    "storefront/build/server/index.js",
  ]
  return wanted.filter((output) => !existsSync(path.join(root, output)))
}

export function isBuilt(hash) {
  if (!existsSync(stamp) || missingOutputs().length > 0) return false
  return JSON.parse(readFileSync(stamp, "utf8")).hash === hash
}

/** Builds what changed, in the order of the workspaces' dependencies. `filter` narrows it to some of them. */
export async function build({ ports, state, log, hash, filter = [] }) {
  mkdirSync(path.join(home, "turbo"), { recursive: true })
  const args = ["run", "build", "--no-daemon", "--concurrency=2", "--output-logs=errors-only", "--no-color"]
  await runNode(
    [bins.turbo, ...args, `--cache-dir=${path.join(home, "turbo")}`, ...filter.map((one) => `--filter=${one}`)],
    {
      cwd: root,
      env: { ...buildEnvironment(ports, state), TURBO_TELEMETRY_DISABLED: "1", NODE_ENV: "production", CI: "1" },
      log,
      what: "The build",
      explain: (text) =>
        /ENOSPC/.test(text) ? "The disk became full during the build; free some space and start again." : null,
    },
  )
  if (hash) writeFileSync(stamp, JSON.stringify({ hash }))
}
