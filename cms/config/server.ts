import { mkdirSync } from "node:fs"
import path from "node:path"
import type { Core } from "@strapi/strapi"

/** Uploaded pictures lie in FILES_DIR, beside the other data of the installation; Strapi refuses to start without the folder. */
function publicFolder(filesDir: string | undefined): string {
  const folder = path.resolve(filesDir || "public")
  mkdirSync(path.join(folder, "uploads"), { recursive: true })
  return folder
}

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env("HOST", "0.0.0.0"),
  port: env.int("PORT", 1337),
  url: env("CMS_URL", "http://localhost:1337"),
  dirs: { public: publicFolder(env("FILES_DIR")) },
  // No looking for newer releases at start: versions are pinned, and a machine without a network must start too.
  logger: { updates: { enabled: false } },
  app: { keys: env.array("APP_KEYS", []) },
})

export default server
