import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { fileNameOf } from "../issue/file-name"
import { storedFile, type DocumentScope } from "../read-documents"
import { knexOf } from "./knex-of"

/** Sends the owner's document as an attachment; it is never shown inside a page or kept by a shared cache. */
export const sendPdf = async (req: MedusaRequest, res: MedusaResponse, scope: DocumentScope) => {
  const { file_id, snapshot } = await storedFile(knexOf(req), scope, req.params.id as string)
  const pdf = await req.scope.resolve(Modules.FILE).getAsBuffer(file_id)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="${fileNameOf(snapshot)}"`)
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  res.send(pdf)
}
