import path from "node:path"
import { fileURLToPath } from "node:url"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** What belongs to the clone whatever instance runs: build stamps, the turbo cache. Git-ignored. */
export const home = path.join(root, ".ryad")

export const rooms = {
  commerce: path.join(root, "commerce"),
  commerceServer: path.join(root, "commerce", ".medusa", "server"),
  cms: path.join(root, "cms"),
  storefront: path.join(root, "storefront"),
}

export const bins = {
  medusa: path.join(root, "node_modules", "@medusajs", "cli", "cli.js"),
  strapi: path.join(root, "node_modules", "@strapi", "strapi", "bin", "strapi.js"),
  turbo: path.join(root, "node_modules", "turbo", "bin", "turbo"),
  lingui: path.join(root, "node_modules", "@lingui", "cli", "dist", "lingui.js"),
}
