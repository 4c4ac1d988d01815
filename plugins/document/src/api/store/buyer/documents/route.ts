import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "@ryad/checkout/buyer"
import { listDocuments } from "../../../../read-documents"
import { knexOf } from "../../../knex-of"
import type { StoreListDocuments } from "../../../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, ...filter } = req.validatedQuery as StoreListDocuments
  const { company_id } = buyerOf(req)
  res.json({ ...(await listDocuments(knexOf(req), { company_id }, filter, { limit, offset })), limit, offset })
}
