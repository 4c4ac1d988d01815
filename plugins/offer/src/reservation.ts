import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"
import { allocateStock, type OrderLine, type StockRow } from "./stock-allocation"

export type { OrderLine } from "./stock-allocation"

/**
 * Reserves every line or none, inside the caller's transaction. Rows are locked in one order everywhere (offer,
 * warehouse), so two purchases with reversed lines wait for each other and never deadlock.
 * Refuses with `checkout.not_enough_stock`, details: `{ offers: [{ offer_id, requested, available }] }`.
 */
export const reserveInTransaction = async (trx: Knex.Transaction, lines: OrderLine[]): Promise<void> => {
  if (!lines.length) return
  const stock = await lockStock(
    trx,
    lines.map((line) => line.offer_id),
  )
  const { takes, short } = allocateStock(stock, lines)
  if (short.length) {
    refuse("checkout.not_enough_stock", "Some offers have less stock than asked", { offers: short })
  }
  const columns = [
    takes.map(() => generateEntityId(undefined, "rsv")),
    takes.map((take) => take.offer_id),
    takes.map((take) => take.warehouse_id),
    takes.map((take) => take.order_id),
    takes.map((take) => take.quantity),
  ]
  await trx.raw(RESERVE, columns)
}

/** Returns what an order holds to sale. Safe to repeat; what was shipped stays shipped. */
export const releaseOrder = (knex: Knex, order_id: string): Promise<void> =>
  settleOrder(knex, order_id, "released_at", "reserved = st.reserved - h.quantity")

/** Takes what an order holds off the warehouses. Safe to repeat; what was released stays released. */
export const shipOrder = (knex: Knex, order_id: string): Promise<void> =>
  settleOrder(knex, order_id, "shipped_at", "reserved = st.reserved - h.quantity, quantity = st.quantity - h.quantity")

const settleOrder = (knex: Knex, order_id: string, mark: "released_at" | "shipped_at", change: string) =>
  knex.transaction(async (trx) => {
    const held = await trx("stock_reservation")
      .where({ order_id, released_at: null, shipped_at: null })
      .distinct("offer_id")
      .pluck<string[]>("offer_id")
    if (!held.length) return
    await lockStock(trx, held)
    await trx.raw(
      `with marked as (
         update stock_reservation set ${mark} = now()
         where order_id = ? and released_at is null and shipped_at is null
         returning offer_id, warehouse_id, quantity
       ), h as (select offer_id, warehouse_id, sum(quantity)::int as quantity from marked group by 1, 2)
       update offer_stock st set ${change}, updated_at = now() from h
       where st.offer_id = h.offer_id and st.warehouse_id = h.warehouse_id`,
      [order_id],
    )
  })

const lockStock = async (trx: Knex.Transaction, offer_ids: string[]): Promise<StockRow[]> => {
  const { rows } = await trx.raw<{ rows: StockRow[] }>(
    `select offer_id, warehouse_id, quantity, reserved from offer_stock
     where offer_id = any(?) order by offer_id, warehouse_id for update`,
    [offer_ids],
  )
  return rows
}

const RESERVE = `
  with taken as (
    select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[])
      as t (id, offer_id, warehouse_id, order_id, quantity)
  ), written as (
    insert into stock_reservation (id, offer_id, warehouse_id, order_id, quantity)
    select id, offer_id, warehouse_id, order_id, quantity from taken
  )
  update offer_stock st set reserved = st.reserved + t.quantity, updated_at = now()
  from (select offer_id, warehouse_id, sum(quantity)::int as quantity from taken group by 1, 2) t
  where st.offer_id = t.offer_id and st.warehouse_id = t.warehouse_id`
