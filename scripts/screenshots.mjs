/**
 * `npm run screenshots`: pictures of every screen of a running demo platform, into docs/screenshots.
 * Addresses come from STOREFRONT_URL and COMMERCE_URL; words narrow the work: `npm run screenshots -- admin buyer-cart`.
 */
import "./lib/node-version.mjs"

const { takeScreenshots } = await import("./lib/screenshots-command.mjs")
await takeScreenshots(process.argv.slice(2))
