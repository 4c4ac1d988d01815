import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listPurchases } from "../../../purchase/list-purchases"
import { knexOf } from "../../knex-of"
import type { AdminListPurchases } from "../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.validatedQuery as AdminListPurchases
  const { limit, offset } = query
  res.json({ ...(await listPurchases(knexOf(req), query)), limit, offset })
}
