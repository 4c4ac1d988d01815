import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentStage } from "../order/order-types"
import type { Stage } from "../transitions"
import type { Purchase } from "./read-purchase"

export type PurchaseFilter = {
  stage?: Stage | undefined
  payment?: PaymentStage | undefined
  q?: string | undefined
  order: "created_at" | "-created_at"
  limit: number
  offset: number
}

export type PurchaseRow = Omit<Purchase, "orders"> & {
  orders: {
    id: string
    number: number
    supplier: string
    stage: Stage
    payment_stage: PaymentStage
    total_kopecks: number
  }[]
}

/** Purchases for the operator with their orders inside; a filter holds if any order of the purchase meets it. */
export const listPurchases = async (
  knex: Knex,
  filter: PurchaseFilter,
): Promise<{ purchases: PurchaseRow[]; count: number }> => {
  const like = filter.q && `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`
  const bindings = { stage: filter.stage ?? null, payment: filter.payment ?? null, like: like || null }
  const direction = filter.order === "created_at" ? "asc" : "desc"
  const [{ rows: purchases }, counted] = await Promise.all([
    knex.raw<{ rows: PurchaseRow[] }>(
      `select p.id, p.number::float8 as number, p.total_kopecks::float8 as total_kopecks, p.created_at,
         jsonb_build_object('id', c.id, 'name', coalesce(c.short_name, c.name)) as company,
         (select jsonb_agg(jsonb_build_object('id', o.order_id, 'number', o.number,
             'supplier', coalesce(s.short_name, s.name), 'stage', o.stage, 'payment_stage', o.payment_stage,
             'total_kopecks', o.total_kopecks) order by o.number)
           from purchase_order o join supplier s on s.id = o.supplier_id where o.purchase_id = p.id) as orders
       from purchase p join company c on c.id = p.company_id
       where ${MATCHING} order by p.created_at ${direction}, p.id limit :limit offset :offset`,
      { ...bindings, limit: filter.limit, offset: filter.offset },
    ),
    knex.raw<{ rows: [{ count: number }] }>(
      `select count(*)::int as count from purchase p join company c on c.id = p.company_id where ${MATCHING}`,
      bindings,
    ),
  ])
  return { purchases, count: counted.rows[0].count }
}

const MATCHING = `exists (
  select 1 from purchase_order o join supplier s on s.id = o.supplier_id
  where o.purchase_id = p.id
    and (:stage::text is null or o.stage = :stage)
    and (:payment::text is null or o.payment_stage = :payment)
    and (:like::text is null or p.number::text like :like or o.number::text like :like
      or c.name ilike :like or s.name ilike :like))`
