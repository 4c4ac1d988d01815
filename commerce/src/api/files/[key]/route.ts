import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import path from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readEnvironment } from "@ryad/config"

export const AUTHENTICATE = false

const TYPES: Record<string, string> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
}

const { FILES_DIR } = readEnvironment("commerce")

/**
 * Public pictures of cards and categories. Only known picture types leave this route, with sniffing off and scripts
 * forbidden; anything else in the folder answers 404. File names are random or dated, so a year of caching is safe.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const key = path.basename(req.params.key ?? "")
  const type = TYPES[path.extname(key).toLowerCase()]
  const file = path.join(FILES_DIR, "public", key)
  const found = type ? await stat(file).catch(() => null) : null
  if (!type || !found?.isFile()) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such file", "file.not_found")
  res.setHeader("Content-Type", type)
  res.setHeader("Content-Length", found.size)
  res.setHeader("Cache-Control", "public, max-age=31536000, immutable")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  res.setHeader("Cross-Origin-Resource-Policy", "cross-origin")
  createReadStream(file).pipe(res)
}
