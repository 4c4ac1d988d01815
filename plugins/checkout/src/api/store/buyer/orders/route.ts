import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "../../../../buyer"
import { listOrders } from "../../../../order/list-orders"
import { knexOf } from "../../../knex-of"
import type { StoreListOrders } from "../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, order, ...filter } = req.validatedQuery as StoreListOrders
  const { company_id } = buyerOf(req)
  const found = await listOrders(knexOf(req), { company_id }, filter, { limit, offset, order })
  res.json({ ...found, limit, offset })
}
