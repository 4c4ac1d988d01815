import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"
import type { StockInput } from "../terms/offer-terms"

type Row = StockInput & { reserved: number }

/**
 * Sets what lies in the named warehouses; others keep theirs. Answers the former quantities of the named ones.
 * What buyers have reserved can't be taken away: `offer.stock_below_reserved`.
 */
export const setStock = async (trx: Knex.Transaction, offer_id: string, stock: StockInput[]): Promise<StockInput[]> => {
  const rows: Row[] = await trx("offer_stock")
    .where({ offer_id })
    .orderBy("warehouse_id")
    .forUpdate()
    .select("warehouse_id", "quantity", "reserved")
  const known = new Map(rows.map((row) => [row.warehouse_id, row]))
  const short = stock.filter(({ warehouse_id, quantity }) => quantity < (known.get(warehouse_id)?.reserved ?? 0))
  if (short.length) {
    const warehouses = short.map(({ warehouse_id }) => known.get(warehouse_id))
    refuse("offer.stock_below_reserved", "Buyers have reserved more than that", { warehouses })
  }
  await insertStock(
    trx,
    stock.map((row) => ({ offer_id, ...row })),
  )
  return stock.map(({ warehouse_id }) => ({ warehouse_id, quantity: known.get(warehouse_id)?.quantity ?? 0 }))
}

export const insertStock = async (trx: Knex.Transaction, rows: (StockInput & { offer_id: string })[]) => {
  if (!rows.length) return
  await trx("offer_stock")
    .insert(rows.map((row) => ({ id: generateEntityId(undefined, "ofst"), ...row })))
    .onConflict(["offer_id", "warehouse_id"])
    .merge({ quantity: trx.raw("excluded.quantity"), updated_at: trx.fn.now() })
}
