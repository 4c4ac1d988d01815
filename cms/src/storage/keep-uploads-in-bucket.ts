import type { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import type { Core } from "@strapi/strapi"
import { openBucket, type Bucket } from "./bucket"

interface StoredFile {
  hash: string
  ext?: string
  mime: string
  url?: string
  buffer?: Buffer
  stream?: Readable
}

interface UploadPlugin {
  provider: { extend(methods: Record<string, unknown>): void }
}

const FOLDER = "/uploads/"
const nameOf = ({ hash, ext = "" }: StoredFile) => `${hash}${ext}`

/**
 * With S3_URL pictures lie in the bucket instead of FILES_DIR, at the same addresses `/uploads/…`: whoever reads the cms
 * notices nothing, and what was uploaded to the folder before is still found there. Strapi's own provider of this version
 * is not in the package registry, and it would print the bucket's addresses, which no browser here may open.
 */
export function keepUploadsInBucket(strapi: Core.Strapi, s3Url: string): void {
  const bucket = openBucket(s3Url)
  const plugin = strapi.plugin("upload") as unknown as UploadPlugin
  plugin.provider.extend(writesTo(bucket))
  strapi.server.use(async (ctx, next) => {
    const isRead = ["GET", "HEAD"].includes(ctx.method) && ctx.path.startsWith(FOLDER)
    const file = isRead ? await bucket.get(ctx.path.slice(FOLDER.length)) : null
    if (!file) return next()
    ctx.type = file.mime ?? "application/octet-stream"
    ctx.set("X-Content-Type-Options", "nosniff")
    ctx.set("Cross-Origin-Resource-Policy", "cross-origin")
    ctx.body = file.content
  })
}

/** Streams are gathered first: S3 wants a length, and uploads end at 10 MB. */
function writesTo(bucket: Bucket) {
  const put = async (file: StoredFile) => {
    const content = file.buffer ?? (file.stream && (await buffer(file.stream)))
    if (!content) throw new Error(`Nothing to store as ${nameOf(file)}`)
    await bucket.put(nameOf(file), content, file.mime)
    file.url = `${FOLDER}${nameOf(file)}`
  }
  const replace = async (next: StoredFile, previous: StoredFile) => {
    await put(next)
    if (nameOf(next) !== nameOf(previous)) await bucket.delete(nameOf(previous))
  }
  return {
    upload: put,
    uploadStream: put,
    replace,
    replaceStream: replace,
    delete: async (file: StoredFile) => void (await bucket.delete(nameOf(file))),
  }
}
