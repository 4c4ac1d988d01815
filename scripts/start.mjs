/**
 * `npm start`: the whole platform on this machine. Options, for tests and tools:
 *   --state <folder>      keep everything in another folder than .ryad (RYAD_STATE_DIR)
 *   --port-base <number>  use other ports: 5600 → storefront 5630, commerce 5690, cms 5637… (RYAD_PORT_BASE)
 *   --once-ready <cmd>    run a command when everything is healthy, then stop with its exit code
 */
import "./lib/node-version.mjs"

const { runStart } = await import("./lib/start-command.mjs")
await runStart("production")
