/** `npm run reset`: back to the first state. Data, secrets and mail go; packages and builds stay. */
import "./lib/node-version.mjs"

const { runReset } = await import("./lib/reset-command.mjs")
await runReset()
