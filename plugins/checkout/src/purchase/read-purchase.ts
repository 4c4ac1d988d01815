import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"
import { listOrders } from "../order/list-orders"
import type { OrderSummary } from "../order/order-types"

export type Purchase = {
  id: string
  number: number
  total_kopecks: number
  created_at: Date
  company: { id: string; name: string }
  orders: OrderSummary[]
}

/** A purchase with the orders it was split into. The caller has already checked whose it is. */
export const readPurchase = async (knex: Knex, id: string): Promise<Purchase> => {
  const { rows } = await knex.raw<{ rows: Omit<Purchase, "orders">[] }>(
    `select p.id, p.number::float8 as number, p.total_kopecks::float8 as total_kopecks, p.created_at,
       jsonb_build_object('id', c.id, 'name', coalesce(c.short_name, c.name)) as company
     from purchase p join company c on c.id = p.company_id where p.id = ?`,
    [id],
  )
  const purchase = rows[0]
  if (!purchase) return refuseNotFound("purchase.not_found", "There is no such purchase")
  const { orders } = await listOrders(
    knex,
    { everything: true },
    { purchase_id: id },
    { limit: 500, offset: 0, order: "number" },
  )
  return { ...purchase, orders }
}
