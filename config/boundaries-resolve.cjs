/** How dependency-cruiser reads imports between workspaces: from the sources, so that boundaries need no build. */
const { existsSync, readdirSync } = require("node:fs")
const path = require("node:path")

const root = path.resolve(__dirname, "..")
const plugins = readdirSync(path.join(root, "plugins")).filter((name) =>
  existsSync(path.join(root, "plugins", name, "src")),
)

module.exports = {
  resolve: {
    extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    alias: {
      ...Object.fromEntries(plugins.map((name) => [`@ryad/${name}`, path.join(root, "plugins", name, "src")])),
      "~": path.join(root, "storefront", "app"),
    },
  },
}
