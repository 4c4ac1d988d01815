import { existsSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { bins, root, rooms } from "./paths.mjs"
import { PlainError } from "./plain-error.mjs"
import { lastLines } from "./processes.mjs"

/** How each app runs. Production runs what was built; development runs the sources and reloads. */
export const apps = {
  production: {
    commerce: { args: [bins.medusa, "start"], cwd: rooms.commerceServer, health: "/health" },
    cms: { args: [bins.strapi, "start"], cwd: rooms.cms, health: "/_health" },
    storefront: { args: ["server.mjs"], cwd: rooms.storefront, health: "/healthz" },
  },
  development: {
    commerce: { args: [bins.medusa, "develop"], cwd: rooms.commerce, health: "/health" },
    cms: { args: [bins.strapi, "develop"], cwd: rooms.cms, health: "/_health" },
    // The storefront's own server carries Vite in development, so that headers and nonces are those of production.
    storefront: { args: ["server.mjs"], cwd: rooms.storefront, health: "/healthz" },
  },
}

export const mailCatcher = ({ ports, state }) => ({
  args: [
    path.join(root, "scripts", "mail-catcher.mjs"),
    "--smtp",
    String(ports.smtp),
    "--web",
    String(ports.inbox),
    "--folder",
    path.join(state, "mail"),
  ],
  cwd: root,
  health: "/health",
})

async function isHealthy(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" })
    await response.arrayBuffer()
    return response.status < 400
  } catch {
    return false
  }
}

/** Waits until `url` answers well; a dead process is told at once with its last words. */
export async function waitForHealth({ name, url, deathOf, log, patience = 240_000 }) {
  for (let waited = 0; waited < patience; waited += 250) {
    const death = deathOf(name)
    if (death)
      throw new PlainError(`${name} ended while starting (${death}); its log is ${log}.`, { details: lastLines(log) })
    if (await isHealthy(url)) return
    await wait(250)
  }
  throw new PlainError(`${name} did not become healthy in ${patience / 1000} s (${url}); its log is ${log}.`, {
    details: existsSync(log) ? lastLines(log) : "",
  })
}
