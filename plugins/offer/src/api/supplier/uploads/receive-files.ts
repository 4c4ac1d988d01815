import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "@ryad/identity/refusal"
import multer from "multer"
import { MAX_BYTES, MAX_FILES } from "../../../pictures/check-picture"

export type ReceivedFile = { originalname: string; buffer: Buffer }

const receive = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_BYTES, files: MAX_FILES, fields: 0, parts: MAX_FILES + 1 },
}).array("files", MAX_FILES)

/** Multipart bodies into memory within limits; a body past them is refused before it is whole. */
export const receiveFiles = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  receive(req, res, (error: unknown) => next(error ? refusalOf(error) : undefined))
}

const refusalOf = (error: unknown) => {
  const limits = { max_bytes: MAX_BYTES, max_files: MAX_FILES }
  const isSize = error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE"
  if (isSize) return new Refusal("upload.too_large", "A file is larger than 10 MB", limits, "invalid_data")
  return new Refusal("upload.unreadable", "Send up to 10 files in the field `files`", limits, "invalid_data")
}
