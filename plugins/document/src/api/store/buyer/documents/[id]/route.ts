import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "@ryad/checkout/buyer"
import { readDocument } from "../../../../../read-documents"
import { knexOf } from "../../../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { company_id } = buyerOf(req)
  res.json({ document: await readDocument(knexOf(req), { company_id }, req.params.id as string) })
}
