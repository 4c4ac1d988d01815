import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderSummary, PaymentStage, Scope } from "./order-types"
import type { Stage } from "../transitions"

export type OrderFilter = {
  stage?: Stage[] | undefined
  payment?: PaymentStage | undefined
  q?: string | undefined
  purchase_id?: string | undefined
  order_id?: string | undefined
}

export type OrderPage = { limit: number; offset: number; order?: OrderSort | undefined }

const SORTS = {
  placed_at: "o.placed_at, o.number",
  "-placed_at": "o.placed_at desc, o.number desc",
  created_at: "o.placed_at, o.number",
  "-created_at": "o.placed_at desc, o.number desc",
  number: "o.number",
  "-number": "o.number desc",
  total_kopecks: "o.total_kopecks, o.number",
  "-total_kopecks": "o.total_kopecks desc, o.number desc",
} as const

export type OrderSort = keyof typeof SORTS

export const ORDER_SORTS = Object.keys(SORTS) as [OrderSort, ...OrderSort[]]

/** Orders within a scope, newest first; the owner is a column, never a list of ids. */
export const listOrders = async (
  knex: Knex,
  scope: Scope,
  filter: OrderFilter,
  page: OrderPage,
): Promise<{ orders: OrderSummary[]; count: number }> => {
  const matching = () => filtered(knex, scope, filter)
  const [orders, counted] = await Promise.all([
    summaries(matching())
      .orderByRaw(SORTS[page.order ?? "-placed_at"])
      .limit(page.limit)
      .offset(page.offset) as unknown as Promise<OrderSummary[]>,
    matching().count<{ count: string }[]>("o.order_id as count").first(),
  ])
  return { orders, count: Number(counted?.count ?? 0) }
}

/** One order's summary within a scope; undefined for a stranger. */
export const findOrder = async (knex: Knex, scope: Scope, order_id: string): Promise<OrderSummary | undefined> =>
  (await listOrders(knex, scope, { order_id }, { limit: 1, offset: 0 })).orders[0]

const filtered = (knex: Knex, scope: Scope, filter: OrderFilter) => {
  const query = knex("purchase_order as o")
    .join("purchase as p", "p.id", "o.purchase_id")
    .join("supplier as s", "s.id", "o.supplier_id")
    .join("company as c", "c.id", "o.company_id")
  if ("supplier_id" in scope) query.where("o.supplier_id", scope.supplier_id)
  if ("company_id" in scope) query.where("o.company_id", scope.company_id)
  if (filter.stage?.length) query.whereIn("o.stage", filter.stage)
  if (filter.payment) query.where("o.payment_stage", filter.payment)
  if (filter.purchase_id) query.where("o.purchase_id", filter.purchase_id)
  if (filter.order_id) query.where("o.order_id", filter.order_id)
  if (filter.q) matchWords(query, filter.q)
  return query
}

const matchWords = (query: Knex.QueryBuilder, q: string) => {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  query.whereRaw(
    `(o.number::text like ? or p.number::text like ? or s.name ilike ? or c.name ilike ? or exists (
       select 1 from purchase_line l where l.order_id = o.order_id and (l.article ilike ? or l.title ilike ?)))`,
    [like, like, like, like, like, like],
  )
}

const summaries = (query: ReturnType<typeof filtered>) =>
  query.select(
    query.client.raw(`o.order_id as id, o.number::float8 as number, p.id as purchase_id,
      p.number::float8 as purchase_number,
      jsonb_build_object('id', s.id, 'handle', s.handle, 'name', coalesce(s.short_name, s.name)) as supplier,
      jsonb_build_object('id', c.id, 'name', coalesce(c.short_name, c.name)) as company,
      o.stage, o.payment_stage, o.total_kopecks::float8 as total_kopecks,
      (select count(*)::int from purchase_line l where l.order_id = o.order_id) as lines_count,
      o.placed_at, o.delivery, o.version`),
  )
