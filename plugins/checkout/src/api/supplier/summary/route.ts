import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "@ryad/supplier/membership"
import { supplierSummary } from "../../../order/supplier-summary"
import { knexOf } from "../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await supplierSummary(knexOf(req), supplierOf(req).id))
}
