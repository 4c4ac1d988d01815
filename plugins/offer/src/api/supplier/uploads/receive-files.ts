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
  const code = error instanceof multer.MulterError ? error.code : ""
  if (code === "LIMIT_FILE_SIZE") return refused("upload.too_large", "A file is larger than 10 MB")
  if (TOO_MANY.has(code)) return refused("upload.too_many", "More than 10 files in one request")
  return refused("upload.unreadable", "Send up to 10 files in the field `files`")
}

const refused = (code: string, message: string) =>
  new Refusal(code, message, { max_bytes: MAX_BYTES, max_files: MAX_FILES }, "invalid_data")

/** The eleventh file of a field is «unexpected» to multer, and the twelfth part is one too many. */
const TOO_MANY = new Set(["LIMIT_FILE_COUNT", "LIMIT_UNEXPECTED_FILE", "LIMIT_PART_COUNT"])
