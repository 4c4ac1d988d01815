/** `npm run doctor`: what on this machine is in the way of a start, and how a clone stands. */
import "./lib/node-version.mjs"

const { runDoctor } = await import("./lib/doctor-command.mjs")
await runDoctor()
