import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "@ryad/supplier/membership"
import { listOrders } from "../../../order/list-orders"
import { knexOf } from "../../knex-of"
import type { SupplierListOrders } from "../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, order, ...filter } = req.validatedQuery as SupplierListOrders
  const scope = { supplier_id: supplierOf(req).id }
  res.json({ ...(await listOrders(knexOf(req), scope, filter, { limit, offset, order })), limit, offset })
}
