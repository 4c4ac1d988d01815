import { createHash, randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { refuse } from "@ryad/identity/refusal"
import { supplierOf } from "@ryad/supplier/membership"
import { checkPicture } from "../../../pictures/check-picture"
import { EXTENSIONS } from "../../../pictures/sniff-picture"
import { storePicturesWorkflow, type CheckedPicture } from "../../../workflows/store-pictures"
import type { ReceivedFile } from "./receive-files"

export const POST = (req: MedusaRequest & { files?: ReceivedFile[] }, res: MedusaResponse) => {
  const received = req.files ?? []
  if (!received.length) refuse("upload.empty", "No files in the field `files`", undefined, "invalid_data")
  const input = { supplier_id: supplierOf(req).id, pictures: received.map(checkedPicture) }
  // A key names these very pictures; a parsed multipart body holds none of them.
  const body = input.pictures.map(({ sha256 }) => sha256)
  const store = async () => ({ files: (await storePicturesWorkflow(req.scope).run({ input })).result })
  return withIdempotency(req, res, store, { body })
}

/** A random name with the true extension: nothing the sender wrote reaches the disk or the address. */
const checkedPicture = ({ originalname, buffer }: ReceivedFile): CheckedPicture => {
  const { type } = checkPicture(originalname, buffer)
  return {
    filename: `${randomUUID()}.${EXTENSIONS[type]}`,
    mimeType: type,
    content: buffer.toString("base64"),
    sha256: createHash("sha256").update(buffer).digest("hex"),
  }
}
