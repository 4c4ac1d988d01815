import { mkdirSync, realpathSync } from "node:fs"
import path from "node:path"
import { apps, mailCatcher, waitForHealth } from "./apps.mjs"
import { build, isBuilt, sourcesHash } from "./build.mjs"
import { prepareCommerce } from "./commerce.mjs"
import { base, cmsSignIns, environmentsOf } from "./environment.mjs"
import { install, isInstalled } from "./install.mjs"
import { requireMachine } from "./machine.mjs"
import { becomeOnlyStarter } from "./only-starter.mjs"
import { bins, home, rooms } from "./paths.mjs"
import { addressesOf, portsFrom, requireFreePorts } from "./ports.mjs"
import { ensureDatabases, ownServer, startPostgres } from "./postgres.mjs"
import { createProcesses, endLeftovers } from "./processes.mjs"
import { endRunning, runNode } from "./run.mjs"
import { readSecrets } from "./secrets.mjs"
import { createSteps } from "./steps.mjs"

const withoutPostgres = ({ postgres, ...others }) => others

function openState(folder) {
  requireMachine(folder)
  mkdirSync(folder, { recursive: true })
  return realpathSync(folder)
}

/**
 * One running Ryad: Postgres, mail catcher, commerce, cms, storefront over one state folder and one set of ports.
 * `start` resolves when all are healthy; `stop` may be called at any moment and leaves nothing running.
 * `onDeath(name, how)` is told when a child ends by itself after the start.
 */
export function createPlatform({
  stateDir = home,
  ports = portsFrom(),
  quiet = false,
  mode = "production",
  isDurable = true,
  onDeath = () => {},
} = {}) {
  const steps = createSteps({ quiet })
  const deaths = new Map()
  let processes
  let postgres
  let release = () => {}
  let stopped

  const noteDeath = (name, how) => {
    deaths.set(name, how)
    onDeath(name, how, processes.logOf(name))
  }

  async function checkMachine(state) {
    release = becomeOnlyStarter(state)
    const left = await endLeftovers(state)
    if (left.length > 0) steps.say(`A start that was killed had left ${left.join(", ")} running; they were ended.`)
    const isOurs = ownServer(state)?.port === ports.postgres
    await requireFreePorts(isOurs ? withoutPostgres(ports) : ports)
  }

  async function startServices(state, secrets) {
    postgres = await startPostgres({
      state,
      port: ports.postgres,
      password: secrets.postgresPassword,
      processes,
      isDurable,
      onDeath: noteDeath,
    })
    await ensureDatabases(ports.postgres, secrets.postgresPassword, ["ryad_cms"])
    const { args, cwd, health } = mailCatcher({ ports, state })
    processes.start("mail", args, { cwd, env: base(), onDeath: noteDeath })
    await healthy("mail", addressesOf(ports).inbox + health)
  }

  const healthy = (name, url) =>
    waitForHealth({ name, url, log: processes.logOf(name), deathOf: (one) => deaths.get(one) })

  function startApp(name, env) {
    const { args, cwd, health } = apps[mode][name]
    processes.start(name, args, { cwd, env, onDeath: noteDeath })
    return steps.run(`starting ${name}`, () => healthy(name, addressesOf(ports)[name] + health))
  }

  async function buildIfChanged(state) {
    const hash = sourcesHash()
    const isDevelopment = mode === "development"
    if (isBuilt(hash)) steps.skip("nothing to build")
    else {
      const filter = isDevelopment ? ["./plugins/*", "@ryad/config"] : []
      await steps.run(isDevelopment ? "building the plugins" : "building (the first time takes minutes)", () =>
        build({ ports: portsFrom(), state, log: processes.logOf("build"), hash: isDevelopment ? null : hash, filter }),
      )
    }
    return hash
  }

  /** The storefront's build does this by itself; in development Vite only reads what was compiled. */
  const compileTexts = () =>
    runNode([bins.lingui, "compile", "--typescript"], {
      cwd: rooms.storefront,
      env: base(),
      log: processes.logOf("texts"),
      what: "Compiling the storefront's texts",
    })

  async function start() {
    const state = openState(stateDir)
    await checkMachine(state)
    processes = createProcesses(state)
    const secrets = readSecrets(state)
    if (isInstalled()) steps.skip("packages are installed")
    else
      await steps.run("installing packages (the first time takes minutes)", () => install(processes.logOf("install")))

    const services = steps.run(
      "starting Postgres and the mail catcher",
      () => startServices(state, secrets),
      () => (postgres.isTakenOver ? "the server of a killed start was taken over" : ""),
    )
    const [hash] = await Promise.all([buildIfChanged(state), services, mode === "development" ? compileTexts() : null])
    const settings = { state, ports, secrets, mode }
    const { commerce: commerceEnv, cms: cmsEnv } = environmentsOf(settings)

    const cms = startApp("cms", cmsEnv)
    const trade = prepareCommerce({
      state,
      ports,
      password: secrets.postgresPassword,
      hash,
      env: commerceEnv,
      steps,
      logOf: processes.logOf,
      mode,
    }).then(async (seed) => {
      const { storefront } = environmentsOf({ ...settings, publishableKey: seed.publishableKey })
      await Promise.all([startApp("commerce", commerceEnv), startApp("storefront", storefront)])
      return seed
    })
    const [seed] = await Promise.all([trade, cms])
    return { ...summary(seed, state, secrets), seconds: steps.seconds() }
  }

  function summary(seed, state, secrets) {
    const at = addressesOf(ports)
    const urls = { ...at, admin: `${at.commerce}/app`, editor: `${at.cms}/admin` }
    const trade = seed.signIns.map((one) => ({
      ...one,
      url: one.url ?? (one.role === "admin" ? urls.admin : at.storefront),
    }))
    return {
      urls,
      signIns: [...trade, ...cmsSignIns(secrets, urls.editor)],
      publishableKey: seed.publishableKey,
      databaseUrl: environmentsOf({ state, ports, secrets }).commerce.DATABASE_URL,
      logs: path.join(state, "logs"),
    }
  }

  async function end() {
    await endRunning()
    await processes?.stop(["storefront", "commerce", "cms"], ["mail"], ["postgres"])
    await postgres?.stop()
    release()
  }

  return { start, stop: () => (stopped ??= end()), lastWords: (name) => processes.logOf(name) }
}

/**
 * For tests and tools: a whole platform, ready. `{ urls, signIns, publishableKey, databaseUrl, stop }`.
 * @public
 */
export async function startPlatform(options) {
  const platform = createPlatform(options)
  try {
    return { ...(await platform.start()), stop: platform.stop }
  } catch (error) {
    await platform.stop()
    throw error
  }
}
