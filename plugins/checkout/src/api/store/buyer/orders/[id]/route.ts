import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "../../../../../buyer"
import { readOrder } from "../../../../../order/read-order"
import { knexOf } from "../../../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { company_id } = buyerOf(req)
  res.json({ order: await readOrder(knexOf(req), { company_id }, req.params.id as string) })
}
