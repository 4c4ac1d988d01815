import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOrder } from "../../../../order/read-order"
import { readPurchase } from "../../../../purchase/read-purchase"
import { knexOf } from "../../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const knex = knexOf(req)
  const purchase = await readPurchase(knex, req.params.id as string)
  const orders = await Promise.all(purchase.orders.map((order) => readOrder(knex, { everything: true }, order.id)))
  res.json({ purchase: { ...purchase, orders } })
}
