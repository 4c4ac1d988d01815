import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import path from "node:path"
import type { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { readEnvironment } from "@ryad/config"

const { FILES_DIR, S3_URL } = readEnvironment("commerce")

type Picture = { content: Readable; size?: number }

/** The stored picture of this name, from the bucket or the public folder; null when there is none. */
export const openPicture = (container: MedusaContainer, name: string): Promise<Picture | null> =>
  S3_URL ? fromBucket(container, name) : fromFolder(name)

async function fromFolder(name: string): Promise<Picture | null> {
  const file = path.join(FILES_DIR, "public", name)
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? { content: createReadStream(file), size: found.size } : null
}

/** A bucket whose key may not list answers 403 for what is missing. */
const MISSING = [403, 404]

async function fromBucket(container: MedusaContainer, name: string): Promise<Picture | null> {
  try {
    return { content: await container.resolve(Modules.FILE).getDownloadStream(name) }
  } catch (error) {
    const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }
    if (MISSING.includes($metadata?.httpStatusCode ?? 0)) return null
    throw error
  }
}
