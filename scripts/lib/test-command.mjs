import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { build, isBuilt, sourcesHash } from "./build.mjs"
import { chromiumPath } from "./chromium.mjs"
import { base, environmentsOf } from "./environment.mjs"
import { install, isInstalled } from "./install.mjs"
import { requireMachine } from "./machine.mjs"
import { home, root, rooms } from "./paths.mjs"
import { failWith, PlainError } from "./plain-error.mjs"
import { createPlatform } from "./platform.mjs"
import { freePortBase, portsFrom } from "./ports.mjs"
import { startPostgres } from "./postgres.mjs"
import { createProcesses } from "./processes.mjs"
import { endRunning, runNode } from "./run.mjs"
import { readSecrets } from "./secrets.mjs"
import { createSteps } from "./steps.mjs"
import { countResults } from "./test-counts.mjs"
import { runVerify } from "./verify-command.mjs"

const stages = ["verify", "module", "http", "browser"]
const state = path.join(home, "test")
const results = path.join(state, "results")
const log = (name) => path.join(state, "logs", `${name}.log`)

/** What must be ended whenever and however the run ends. */
const endings = []
async function endAll() {
  await endRunning()
  while (endings.length > 0) await endings.pop()()
}

const jest = path.join(root, "config", "jest-run.mjs")
const runJest = (layer, cwd, env) =>
  runNode([jest], {
    cwd,
    env: { ...base(), ...env, npm_lifecycle_event: `test:${layer}`, RYAD_TEST_RESULTS: results },
    log: log(`${path.basename(cwd)}-${layer}`),
    what: `The ${layer} tests of ${path.basename(cwd)}`,
    isShown: true,
  })

const workspaces = () => [
  rooms.commerce,
  rooms.cms,
  ...readdirSync(path.join(root, "plugins")).map((name) => path.join(root, "plugins", name)),
]

function withScript(script) {
  return workspaces().filter((cwd) => {
    const file = path.join(cwd, "package.json")
    return existsSync(file) && Boolean(JSON.parse(readFileSync(file, "utf8")).scripts?.[script])
  })
}

/** A server of its own for module and HTTP tests; it may forget everything, so it needn't wait for the disk. */
async function startTestDatabase(ports) {
  const folder = path.join(state, "database")
  rmSync(folder, { recursive: true, force: true })
  const processes = createProcesses(folder)
  const secrets = readSecrets(folder)
  endings.push(() => processes.stop(["postgres"]))
  await startPostgres({
    state: folder,
    port: ports.postgres,
    password: secrets.postgresPassword,
    processes,
    isDurable: false,
  })
  return {
    ...environmentsOf({ state: folder, ports, secrets, publishableKey: "pk_test", mode: "test" }).commerce,
    // The runners make databases of their own from these names; 127.0.0.1 would be taken for a remote host with TLS.
    DB_HOST: "localhost",
    DB_PORT: String(ports.postgres),
    DB_USERNAME: "ryad",
    DB_PASSWORD: secrets.postgresPassword,
  }
}

async function runJourneys(ports, steps) {
  const chromium = chromiumPath()
  if (!chromium)
    throw new PlainError("The journeys need Chromium: install it or name it in CHROMIUM_PATH (.ci/run installs it).")
  const folder = path.join(state, "platform")
  rmSync(folder, { recursive: true, force: true })
  const platform = createPlatform({ stateDir: folder, ports, isDurable: false })
  endings.push(platform.stop)
  const { urls, signIns, publishableKey, databaseUrl } = await platform.start()
  const cli = path.join(root, "node_modules", "@playwright", "test", "cli.js")
  await steps.run("journeys in the browser", () =>
    runNode([cli, "test", "--reporter=list,json"], {
      cwd: rooms.storefront,
      env: {
        ...base(),
        STOREFRONT_URL: urls.storefront,
        COMMERCE_URL: urls.commerce,
        CMS_URL: urls.cms,
        MAIL_INBOX_URL: urls.inbox,
        SIGN_INS: JSON.stringify(signIns),
        DATABASE_URL: databaseUrl,
        PUBLISHABLE_KEY: publishableKey,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(results, "journeys.json"),
        PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(results, "journeys.json"),
      },
      log: log("journeys"),
      what: "The journeys",
      isShown: true,
    }),
  )
}

/** Runs one stage; a failure is told and remembered, and the next stage still runs. */
async function attempt(failures, name, work) {
  const before = countResults(results).failed
  try {
    await work()
  } catch (error) {
    failWith(error)
    // Failed tests are in the counts already; a stage that failed without any counts as one.
    if (countResults(results).failed === before) failures.push(name)
  }
}

async function runStages(only, failures) {
  const steps = createSteps()
  const isChosen = (stage) => only.includes(stage)
  requireMachine(home)
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  if (!isInstalled()) await steps.run("installing packages", () => install(log("install")))

  if (isChosen("verify")) {
    const verdicts = await runVerify([], { RYAD_TEST_RESULTS: results })
    const isCounted = (gate) => gate.name === "unit tests" && countResults(results).failed > 0
    failures.push(...verdicts.filter((gate) => !gate.isPassed && !isCounted(gate)).map((gate) => gate.name))
  }
  const hash = sourcesHash()
  const ports = portsFrom(await freePortBase())
  if (!isBuilt(hash))
    await steps.run("building", () => build({ ports: portsFrom(), state: home, log: log("build"), hash }))

  if (isChosen("module") || isChosen("http")) {
    const env = await startTestDatabase(ports)
    for (const layer of ["module", "http"].filter(isChosen)) {
      for (const cwd of withScript(`test:${layer}`)) {
        const name = `${layer} tests of ${path.basename(cwd)}`
        await attempt(failures, name, () => steps.run(name, () => runJest(layer, cwd, env)))
      }
    }
    await endAll()
  }
  if (isChosen("browser")) await attempt(failures, "journeys", () => runJourneys(ports, steps))
}

export async function runTests() {
  const { values } = parseArgs({ options: { only: { type: "string" } } })
  const only = values.only ? values.only.split(",") : stages
  const failures = []
  // A second signal must not cut the first one's ending short: Postgres would be left running.
  let ending
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => void (ending ??= endAll().then(() => process.exit(130))))
  }
  try {
    await runStages(only, failures)
  } catch (error) {
    failWith(error)
    failures.push("the run itself")
  } finally {
    await endAll()
  }
  const { passed, failed } = countResults(results)
  if (failures.length > 0) process.stdout.write(`Failed beside the counted tests: ${failures.join(", ")}.\n`)
  process.exitCode = failed + failures.length === 0 ? 0 : 1
  process.stdout.write(`${passed} passed, ${failed + failures.length} failed\n`)
}
