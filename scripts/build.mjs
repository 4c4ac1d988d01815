/** `npm run build`: builds what changed. The apps' configs read the environment, so a bare turbo would be refused. */
import "./lib/node-version.mjs"

const { build, sourcesHash } = await import("./lib/build.mjs")
const { home } = await import("./lib/paths.mjs")
const { failWith } = await import("./lib/plain-error.mjs")
const { portsFrom } = await import("./lib/ports.mjs")

await build({ ports: portsFrom(), state: home, log: `${home}/logs/build.log`, hash: sourcesHash() }).catch(failWith)
