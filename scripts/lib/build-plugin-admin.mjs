/** Builds one plugin's pages of the Medusa admin as `medusa plugin:build` does, and leaves its server side alone. */
import { createRequire } from "node:module"
import path from "node:path"
import { root } from "./paths.mjs"

const folder = path.join(root, "plugins", process.argv[2])
const require = createRequire(path.join(folder, "package.json"))
const { Compiler } = require("@medusajs/framework/build-tools")
const { logger } = require("@medusajs/framework/logger")
const bundler = await import("@medusajs/admin-bundler")

process.chdir(folder)
const compiler = new Compiler(folder, logger)
await compiler.loadTSConfigFile()
process.exit((await compiler.buildPluginAdminExtensions(bundler)) ? 0 : 1)
