import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3"
import { s3AddressOf } from "@ryad/config"

/** A bucket whose key may not list answers 403 for what is missing. */
const MISSING = [403, 404]

/** The installation's bucket, of which the cms knows the folder `uploads/` alone. Everything in it is private: the cms serves it. */
export function openBucket(s3Url: string) {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = s3AddressOf(s3Url)
  const client = new S3Client({ endpoint, region, credentials: { accessKeyId, secretAccessKey }, forcePathStyle: true })
  const at = (name: string) => ({ Bucket: bucket, Key: `uploads/${name}` })

  return {
    put: (name: string, content: Buffer, mime: string) =>
      client.send(new PutObjectCommand({ ...at(name), Body: content, ContentType: mime })),
    delete: (name: string) => client.send(new DeleteObjectCommand(at(name))),
    /** Null when there is no such file. */
    get: async (name: string) => {
      try {
        const { Body, ContentType } = await client.send(new GetObjectCommand(at(name)))
        return Body ? { content: Buffer.from(await Body.transformToByteArray()), mime: ContentType } : null
      } catch (error) {
        if (error instanceof S3ServiceException && MISSING.includes(error.$metadata.httpStatusCode ?? 0)) return null
        throw error
      }
    },
  }
}

export type Bucket = ReturnType<typeof openBucket>
