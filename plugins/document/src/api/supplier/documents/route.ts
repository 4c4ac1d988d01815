import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "@ryad/supplier/membership"
import { listDocuments } from "../../../read-documents"
import { knexOf } from "../../knex-of"
import type { SupplierListDocuments } from "../../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, ...filter } = req.validatedQuery as SupplierListDocuments
  const scope = { supplier_id: supplierOf(req).id }
  res.json({ ...(await listDocuments(knexOf(req), scope, filter, { limit, offset })), limit, offset })
}
