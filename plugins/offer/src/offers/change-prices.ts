import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { checkPrices, type PriceInput } from "../terms/offer-terms"
import { checkPriceTypes } from "./known-references"
import { changeOwnOffer, recordFacts, type OwnOffer } from "./own-offer"
import { replacePrices } from "./write-prices"

export type PricesChange = { product_id: string; previous: PriceInput[] }

/** Replaces all prices of the supplier's own offer at once and writes history. */
export const changePrices = async (
  knex: Knex,
  own: OwnOffer,
  prices: PriceInput[],
  actor: Actor,
): Promise<PricesChange> => {
  await checkPriceTypes(knex, prices)
  return changeOwnOffer(knex, own, async (trx, { id, product_id, min_quantity }) => {
    checkPrices(prices, min_quantity)
    const previous = await replacePrices(trx, id, prices)
    await recordFacts(trx, id, [{ field: "prices", previous, next: sorted(prices) }], actor)
    return { product_id, previous }
  })
}

/** In the order the table is read, so that an equal list is seen as equal. */
const sorted = (prices: PriceInput[]): PriceInput[] =>
  prices
    .map(({ price_type, min_quantity, amount_kopecks }) => ({ price_type, min_quantity, amount_kopecks }))
    .sort((a, b) =>
      a.price_type === b.price_type ? a.min_quantity - b.min_quantity : a.price_type < b.price_type ? -1 : 1,
    )
