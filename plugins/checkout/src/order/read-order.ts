import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"
import { allowedMoves } from "../transitions"
import { findOrder } from "./list-orders"
import { actorKindOf, type Contact, type Order, type OrderEvent, type OrderLine, type Scope } from "./order-types"

type Rest = { vat_kopecks: number; delivery_kopecks: number; comment: string | null }

/** The whole order for one pair of eyes: lines, history, allowed moves and whom to call. A stranger gets 404. */
export const readOrder = async (knex: Knex, scope: Scope, order_id: string): Promise<Order> => {
  const summary = await findOrder(knex, scope, order_id)
  if (!summary) return refuseNotFound("order.not_found", "There is no such order")
  const [rest, lines, events, contact] = await Promise.all([
    restOf(knex, order_id),
    orderLines(knex, order_id),
    orderEvents(knex, order_id),
    contactFor(knex, scope, summary.supplier.id, order_id),
  ])
  return { ...summary, ...rest, lines, events, contact, allowed: allowedMoves(actorKindOf(scope), summary.stage) }
}

export const orderLines = async (knex: Knex, order_id: string): Promise<OrderLine[]> => {
  const { rows } = await knex.raw<{ rows: OrderLine[] }>(
    `select l.id, l.position, l.offer_id, l.product_id, p.handle, l.variant_id, l.title, l.article, l.unit,
       l.thumbnail, l.quantity, l.price_kopecks::float8 as price_kopecks, l.vat_rate,
       l.gross_kopecks::float8 as gross_kopecks, l.vat_kopecks::float8 as vat_kopecks,
       l.net_kopecks::float8 as net_kopecks
     from purchase_line l left join product p on p.id = l.product_id
     where l.order_id = ? order by l.position`,
    [order_id],
  )
  return rows
}

const restOf = async (knex: Knex, order_id: string): Promise<Rest> => {
  const { rows } = await knex.raw<{ rows: [Rest] }>(
    `select vat_kopecks::float8 as vat_kopecks, delivery_kopecks::float8 as delivery_kopecks, comment
     from purchase_order where order_id = ?`,
    [order_id],
  )
  return rows[0]
}

const orderEvents = (knex: Knex, order_id: string): Promise<OrderEvent[]> =>
  knex("order_event")
    .where({ order_id })
    .orderBy("at")
    .select("id", "kind", "from", "to", "actor_kind", "actor_name", "reason", "data", "at")

/** The other side's desk: a buyer calls the supplier, a supplier and the operator call the person who ordered. */
const contactFor = async (knex: Knex, scope: Scope, supplier_id: string, order_id: string): Promise<Contact> => {
  if ("company_id" in scope) return knex("supplier").where({ id: supplier_id }).first("name", "phone", "email")
  const { rows } = await knex.raw<{ rows: [Contact] }>(
    `select coalesce(nullif(trim(concat_ws(' ', cu.first_name, cu.last_name)), ''), c.name) as name,
       coalesce(cu.phone, c.phone) as phone, coalesce(cu.email, c.email) as email
     from purchase_order o
     join company c on c.id = o.company_id
     left join customer cu on cu.id = o.customer_id
     where o.order_id = ?`,
    [order_id],
  )
  return rows[0]
}
