/** `npm run verify`: am I done? Format, lint, types, boundaries, dead code and unit tests; all run, then one verdict. */
import "./lib/node-version.mjs"

const { runVerify } = await import("./lib/verify-command.mjs")
process.exitCode = (await runVerify(process.argv.slice(2))).every((gate) => gate.isPassed) ? 0 : 1
