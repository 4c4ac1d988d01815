import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"
import { normaliseArticle } from "../articles"
import { checkPriceTypes, checkVatRates, checkWarehouses } from "../offers/known-references"
import { checkPrices, checkStock, checkTerms } from "../terms/offer-terms"
import type { Proposal } from "./proposal"

/** Refuses commercial terms that can't stand, before anything is written. */
export const checkProposal = async (knex: Knex, { supplier_id, offers }: Proposal): Promise<void> => {
  for (const offer of offers) {
    checkTerms(offer)
    checkPrices(offer.prices, offer.min_quantity)
    checkStock(offer.stock)
  }
  await checkVatRates(
    knex,
    supplier_id,
    offers.map(({ vat_rate }) => vat_rate),
  )
  await checkPriceTypes(
    knex,
    offers.flatMap(({ prices }) => prices),
  )
  await checkWarehouses(
    knex,
    supplier_id,
    offers.flatMap(({ stock }) => stock),
  )
  await checkArticles(
    knex,
    supplier_id,
    offers.map(({ article }) => article),
  )
}

/** Two spellings of one article are one article, within the request and among the supplier's offers. */
const checkArticles = async (knex: Knex, supplier_id: string, articles: string[]) => {
  const normalised = articles.map(normaliseArticle)
  const repeated = articles.filter((_, i) => normalised.indexOf(normalised[i] ?? "") !== i)
  const standing = await knex("offer")
    .where({ supplier_id })
    .whereIn("article_norm", normalised)
    .pluck<string[]>("article")
  const taken = [...repeated, ...standing]
  if (taken.length) {
    refuse("offer.article_taken", "You have offers with these articles", { articles: taken }, "invalid_data")
  }
}
