import path from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { openPicture } from "../open-picture"

export const AUTHENTICATE = false

const TYPES: Record<string, string> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
}

/**
 * Public pictures of cards and categories. Only known picture types leave this route, with sniffing off and scripts
 * forbidden; anything else in the storage answers 404. File names are random or dated, so a year of caching is safe.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const key = path.basename(req.params.key ?? "")
  const type = TYPES[path.extname(key).toLowerCase()]
  const picture = type ? await openPicture(req.scope, key) : null
  if (!type || !picture) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such file", "file.not_found")
  res.setHeader("Content-Type", type)
  if (picture.size !== undefined) res.setHeader("Content-Length", picture.size)
  res.setHeader("Cache-Control", "public, max-age=31536000, immutable")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  res.setHeader("Cross-Origin-Resource-Policy", "cross-origin")
  // A visitor who leaves in the middle is no error of ours.
  await pipeline(picture.content, res).catch(() => res.destroy())
}
