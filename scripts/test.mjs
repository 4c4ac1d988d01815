/**
 * `npm test`: everything that is checked, from a clean clone. Installs if needed, then verify, build, module tests, HTTP
 * tests, journeys in a browser over a platform of its own. `--only verify,module,http,browser` narrows it.
 * The last line is `N passed, M failed`.
 */
import "./lib/node-version.mjs"

const { runTests } = await import("./lib/test-command.mjs")
await runTests()
