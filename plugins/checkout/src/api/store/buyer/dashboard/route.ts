import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "../../../../buyer"
import { buyerDashboard } from "../../../../order/buyer-dashboard"
import { knexOf } from "../../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await buyerDashboard(knexOf(req), buyerOf(req).company_id))
}
