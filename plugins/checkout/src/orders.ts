import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderEvent, OrderLine } from "./order/order-types"
import { orderLines } from "./order/read-order"
import type { OrderDelivery } from "./purchase/draft-orders"

export type NewOrderEvent = Pick<OrderEvent, "kind" | "actor_kind"> & {
  id?: string
  order_id: string
  actor_id?: string | null
} & Partial<Pick<OrderEvent, "from" | "to" | "actor_name" | "reason" | "data">>

/** Adds a line to an order's history. Pass a transaction to keep it with what it tells of. */
export const appendOrderEvent = async (knex: Knex, event: NewOrderEvent): Promise<void> => {
  await knex("order_event").insert({
    ...event,
    id: event.id ?? generateEntityId(undefined, "oevt"),
    data: event.data ? JSON.stringify(event.data) : null,
  })
}

export type Requisites = {
  id: string
  name: string
  inn: string
  kpp: string | null
  address: string | null
  phone: string | null
  bik: string | null
  bank_name: string | null
  account: string | null
  corr_account: string | null
}

export type OrderForDocument = {
  order_id: string
  number: number
  placed_at: Date
  customer_id: string
  total_kopecks: number
  vat_kopecks: number
  delivery_kopecks: number
  delivery: OrderDelivery | null
  lines: OrderLine[]
  supplier: Requisites & { kind: "legal" | "individual"; head: string | null; vat_payer: boolean }
  company: Requisites
}

/** All that a document freezes: the order, its lines and both parties' requisites as they are now; undefined if unknown. */
export const orderForDocument = async (knex: Knex, order_id: string): Promise<OrderForDocument | undefined> => {
  const { rows } = await knex.raw<{ rows: Omit<OrderForDocument, "lines">[] }>(
    `select o.order_id, o.number::float8 as number, o.placed_at, o.customer_id,
       o.total_kopecks::float8 as total_kopecks, o.vat_kopecks::float8 as vat_kopecks,
       o.delivery_kopecks::float8 as delivery_kopecks, o.delivery,
       jsonb_build_object(${REQUISITES("s")}, 'kind', s.kind, 'head', s.head, 'vat_payer', s.vat_payer) as supplier,
       jsonb_build_object(${REQUISITES("c")}) as company
     from purchase_order o
     join supplier s on s.id = o.supplier_id
     join company c on c.id = o.company_id
     where o.order_id = ?`,
    [order_id],
  )
  const order = rows[0]
  return order && { ...order, lines: await orderLines(knex, order_id) }
}

const REQUISITES = (alias: string) =>
  ["id", "name", "inn", "kpp", "address", "phone", "bik", "bank_name", "account", "corr_account"]
    .map((field) => `'${field}', ${alias}.${field}`)
    .join(", ")
