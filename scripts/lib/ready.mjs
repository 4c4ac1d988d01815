/** The addresses and the demo sign-ins, as a table that fits 100 columns. */
export function printReady({ urls, signIns, seconds, logs }) {
  const addresses = [
    ["Storefront", urls.storefront],
    ["Medusa admin", urls.admin],
    ["Strapi admin", urls.editor],
    ["Mail inbox", urls.inbox],
  ]
  const widths = [0, 1, 2].map((column) =>
    Math.max(4, ...signIns.map((one) => [one.role, one.email, one.password][column].length)),
  )
  const row = (...cells) => `    ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join("  ")}`.trimEnd()
  const lines = [
    "",
    `  Ryad is ready after ${seconds} s.`,
    "",
    ...addresses.map(([name, url]) => `    ${name.padEnd(14)}${url}`),
    "",
    "  Demo sign-ins:",
    "",
    ...signIns.map((one) => row(one.role, one.email, one.password, one.url)),
    "",
    `  Logs: ${logs}. Ctrl-C stops everything; npm run reset returns to the first state.`,
    "",
  ]
  process.stdout.write(`${lines.join("\n")}\n`)
}
