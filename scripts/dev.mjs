/** `npm run dev`: the platform from its sources; all three apps and the plugins reload. Takes the options of start. */
import "./lib/node-version.mjs"

const { runStart } = await import("./lib/start-command.mjs")
await runStart("development")
