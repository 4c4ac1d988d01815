import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { normaliseArticle } from "../articles"
import { checkPrices, checkTerms, type CommercialTerms } from "../terms/offer-terms"
import type { VatRate } from "../money"
import { checkVatRates } from "./known-references"
import { changeOwnOffer, recordFacts, type OfferRow, type OwnOffer } from "./own-offer"
import { refuseTaken } from "./write-offers"
import { readPrices } from "./write-prices"

export type TermsChange = { product_id: string; previous: CommercialTerms }

/** Changes commercial terms at once, keeping those not named; prices must still cover the smallest order. */
export const changeTerms = (
  knex: Knex,
  own: OwnOffer,
  changes: Partial<CommercialTerms>,
  actor: Actor,
): Promise<TermsChange> =>
  changeOwnOffer(knex, own, async (trx, offer) => {
    const previous = termsOf(offer)
    const next = { ...previous, ...changes }
    checkTerms(next)
    await checkVatRates(trx, own.supplier_id, [next.vat_rate])
    checkPrices(await readPrices(trx, offer.id), next.min_quantity)
    await trx("offer")
      .where({ id: offer.id })
      .update({ ...next, article_norm: normaliseArticle(next.article) })
      .catch(refuseTaken)
    const facts = FIELDS.map((field) => ({ field, previous: previous[field], next: next[field] }))
    await recordFacts(trx, offer.id, facts, actor)
    return { product_id: offer.product_id, previous }
  })

const FIELDS = ["article", "unit", "vat_rate", "min_quantity", "multiplicity", "lead_days"] as const

const termsOf = ({ article, unit, vat_rate, min_quantity, multiplicity, lead_days }: OfferRow): CommercialTerms => ({
  article,
  unit,
  vat_rate: vat_rate as VatRate, // the column's check admits the legal rates only
  min_quantity,
  multiplicity,
  lead_days,
})
