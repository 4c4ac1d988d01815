import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PriceInput } from "../terms/offer-terms"

export const readPrices = async (knex: Knex, offer_id: string): Promise<PriceInput[]> => {
  const rows = await knex("offer_price")
    .where({ offer_id })
    .orderBy(["price_type", "min_quantity"])
    .select("price_type", "min_quantity", "amount_kopecks")
  // bigint arrives as text; the column's check keeps it within safe integers.
  return rows.map((row) => ({ ...row, amount_kopecks: Number(row.amount_kopecks) }))
}

/** The given prices become all the prices of the offer. Answers what stood there before. */
export const replacePrices = async (
  trx: Knex.Transaction,
  offer_id: string,
  prices: PriceInput[],
): Promise<PriceInput[]> => {
  const previous = await readPrices(trx, offer_id)
  await trx("offer_price").where({ offer_id }).delete()
  await insertPrices(
    trx,
    prices.map((price) => ({ offer_id, ...price })),
  )
  return previous
}

export const insertPrices = async (trx: Knex.Transaction, rows: (PriceInput & { offer_id: string })[]) => {
  if (!rows.length) return
  await trx("offer_price").insert(rows.map((row) => ({ id: generateEntityId(undefined, "ofpr"), ...row })))
}
