import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { checkStock, type StockInput } from "../terms/offer-terms"
import { checkWarehouses } from "./known-references"
import { changeOwnOffer, recordFacts, type OwnOffer } from "./own-offer"
import { setStock } from "./write-stock"

export type StockChange = { product_id: string; previous: StockInput[] }

/** Sets stock in the named warehouses of the supplier's own offer at once and writes history. */
export const changeStock = async (
  knex: Knex,
  own: OwnOffer,
  stock: StockInput[],
  actor: Actor,
): Promise<StockChange> => {
  checkStock(stock)
  await checkWarehouses(knex, own.supplier_id, stock)
  return changeOwnOffer(knex, own, async (trx, { id, product_id }) => {
    const previous = await setStock(trx, id, stock)
    const next = stock.map(({ warehouse_id, quantity }) => ({ warehouse_id, quantity }))
    await recordFacts(trx, id, [{ field: "stock", previous, next }], actor)
    return { product_id, previous }
  })
}
