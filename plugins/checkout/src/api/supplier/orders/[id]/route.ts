import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "@ryad/supplier/membership"
import { readOrder } from "../../../../order/read-order"
import { knexOf } from "../../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const scope = { supplier_id: supplierOf(req).id }
  res.json({ order: await readOrder(knexOf(req), scope, req.params.id as string) })
}
