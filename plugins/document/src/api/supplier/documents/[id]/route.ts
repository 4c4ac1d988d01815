import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "@ryad/supplier/membership"
import { readDocument } from "../../../../read-documents"
import { knexOf } from "../../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const scope = { supplier_id: supplierOf(req).id }
  res.json({ document: await readDocument(knexOf(req), scope, req.params.id as string) })
}
