import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listOrders } from "./list-orders"
import type { OrderSummary } from "./order-types"

export type UnpaidOrder = { order_id: string; number: number; total_kopecks: number; document_id: string | null }

export type BuyerDashboard = {
  orders_by_stage: Record<string, number>
  recent_orders: OrderSummary[]
  unpaid: UnpaidOrder[]
}

const RECENT = 5
const UNPAID = 10

/** The company's desk: counts of orders by stage, the latest ones, and what waits for payment with its invoice. */
export const buyerDashboard = async (knex: Knex, company_id: string): Promise<BuyerDashboard> => {
  const [stages, recent, unpaid] = await Promise.all([
    knex("purchase_order").where({ company_id }).groupBy("stage").select("stage").count("* as count"),
    listOrders(knex, { company_id }, {}, { limit: RECENT, offset: 0 }),
    unpaidOrders(knex, company_id),
  ])
  return {
    orders_by_stage: Object.fromEntries(stages.map((row) => [row.stage, Number(row.count)])),
    recent_orders: recent.orders,
    unpaid,
  }
}

/** The plugin of documents may be absent: then there is no invoice to point to. */
const unpaidOrders = async (knex: Knex, company_id: string): Promise<UnpaidOrder[]> => {
  const { rows } = await knex.raw<{ rows: [{ exists: boolean }] }>(
    "select to_regclass('document') is not null as exists",
  )
  const document_id = rows[0].exists
    ? `(select d.id from document d where d.order_id = o.order_id and d.kind = 'invoice' and d.status = 'ready'
         order by d.version desc limit 1)`
    : "null"
  const unpaid = await knex.raw<{ rows: UnpaidOrder[] }>(
    `select o.order_id, o.number::float8 as number, o.total_kopecks::float8 as total_kopecks,
       ${document_id} as document_id
     from purchase_order o
     where o.company_id = ? and o.payment_stage = 'awaiting' and o.stage <> 'cancelled'
     order by o.placed_at desc limit ?`,
    [company_id, UNPAID],
  )
  return unpaid.rows
}
