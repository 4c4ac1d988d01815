import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { base } from "./environment.mjs"
import { root } from "./paths.mjs"
import { runNode } from "./run.mjs"

const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages

/** npm writes its hidden lock last, so an install that was cut short differs from package-lock.json as an old one does. */
export function isInstalled() {
  const hidden = path.join(root, "node_modules", ".package-lock.json")
  if (!existsSync(hidden)) return false
  const installed = read(hidden)
  return Object.entries(read(path.join(root, "package-lock.json"))).every(([name, wanted]) => {
    if (wanted.link) return Boolean(installed[name])
    const isOwn = !name.includes("node_modules/")
    const isMaybeAbsent = wanted.optional || wanted.devOptional || wanted.peer
    return isOwn || isMaybeAbsent || installed[name]?.version === wanted.version
  })
}

const isUnreachable = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i

function explain(log) {
  if (/ENOSPC/.test(log))
    return "The disk became full while packages were installed; free at least 4 GB and start again."
  if (/EUSAGE/.test(log)) {
    const missing = log.match(/npm error (Missing|Invalid): .*/)?.[0].replace("npm error ", "") ?? ""
    return `package-lock.json does not agree with the package.json files (${missing}); check them out anew or run npm install.`
  }
  if (isUnreachable.test(log)) {
    return "The package registry cannot be reached; check the network (or npm's proxy settings) and start again."
  }
  return null
}

/** Asked through npm itself, which knows the registry and the proxies; a mirror that has no ping is still there. */
function isRegistryReached({ command, first, env }) {
  const ping = spawnSync(command, [...first, "ping", "--fetch-retries=0", "--fetch-timeout=15000"], {
    cwd: root,
    env,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  })
  return ping.status === 0 || !isUnreachable.test(ping.stderr ?? "")
}

/**
 * Exactly the packages of the lock; the cache is used before the network. Without a network npm would try every
 * package in turn for many minutes: then the cache alone is asked, which either suffices or says so at once.
 */
export function install(log) {
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []]
  const env = { ...base(), NODE_ENV: "development" }
  const from = isRegistryReached({ command, first, env }) ? "--prefer-offline" : "--offline"
  const args = [...first, "ci", from, "--no-audit", "--no-fund", "--fetch-retries=1"]
  return runNode(args, { command, cwd: root, env, log, what: "npm ci", explain })
}
