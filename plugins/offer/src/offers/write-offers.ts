import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { normaliseArticle } from "../articles"
import type { OfferInput } from "../terms/offer-terms"
import { recordFacts } from "./own-offer"
import { insertPrices } from "./write-prices"
import { insertStock } from "./write-stock"

export type NewOffer = Omit<OfferInput, "variant_key"> & { product_id: string; variant_id: string }

type NewOffers = { supplier_id: string; actor: Actor; offers: NewOffer[] }

/** Writes offers with prices, stock and the first line of their history, all or none. Answers the new ids. */
export const insertOffers = (knex: Knex, { supplier_id, actor, offers }: NewOffers): Promise<string[]> =>
  knex.transaction(async (trx) => {
    const rows = offers.map((offer) => ({ id: generateEntityId(undefined, "offer"), ...offer }))
    await trx("offer")
      .insert(rows.map((row) => ({ supplier_id, ...columnsOf(row) })))
      .catch(refuseTaken)
    await insertPrices(
      trx,
      rows.flatMap(({ id, prices }) => prices.map((price) => ({ offer_id: id, ...price }))),
    )
    await insertStock(
      trx,
      rows.flatMap(({ id, stock }) => stock.map((row) => ({ offer_id: id, ...row }))),
    )
    for (const { id } of rows) {
      await recordFacts(trx, id, [{ field: "status", previous: null, next: "active" }], actor)
    }
    return rows.map(({ id }) => id)
  })

const columnsOf = ({ prices: _prices, stock: _stock, ...terms }: NewOffer & { id: string }) => ({
  ...terms,
  article: terms.article.trim(),
  article_norm: normaliseArticle(terms.article),
  unit: terms.unit.trim(),
})

/** Two of the supplier's requests may race past every earlier look; the unique keys decide. */
export const refuseTaken = (error: { constraint?: string }): never => {
  if (error.constraint === "offer_supplier_article") {
    refuse("offer.article_taken", "You have an offer with this article already", undefined, "invalid_data")
  }
  if (error.constraint === "offer_supplier_variant") {
    refuse("offer.variant_taken", "You have an offer on this variant already")
  }
  throw error
}
