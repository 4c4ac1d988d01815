import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rankOffers, type PricedOffer, type Wanted } from "./best-offer"
import type { CardHit } from "./card-search"
import { groupByCard, OFFER_FACTS, type OfferFacts } from "./offer-facts"

export type CardSummary = {
  product_id: string
  handle: string
  title: string
  brand: string
  article: string
  thumbnail: string | null
  category: { handle: string | null; name: string | null }
  best: {
    offer_id: string
    variant_id: string
    supplier: { id: string; handle: string; name: string }
    price_kopecks: number
    price_type: string
    unit: string
    min_quantity: number
    multiplicity: number
    available: number
    lead_days: number
  } | null
  offers_count: number
  suppliers_count: number
  price_from_kopecks: number | null
}

export const readOffers = async (knex: Knex, product_ids: string[]): Promise<Map<string, OfferFacts[]>> => {
  if (!product_ids.length) return new Map()
  const { rows } = await knex.raw<{ rows: OfferFacts[] }>(OFFER_FACTS, [JSON.stringify(product_ids)])
  return groupByCard(rows)
}

const bestOf = ({ offer, price_kopecks, price_type }: PricedOffer): CardSummary["best"] => ({
  offer_id: offer.id,
  variant_id: offer.variant_id,
  supplier: { id: offer.supplier.id, handle: offer.supplier.handle, name: offer.supplier.name },
  price_kopecks,
  price_type,
  unit: offer.unit,
  min_quantity: offer.min_quantity,
  multiplicity: offer.multiplicity,
  available: offer.available,
  lead_days: offer.lead_days,
})

const summarise = (hit: CardHit, offers: OfferFacts[], wanted: Wanted): CardSummary => {
  const ranked = rankOffers(offers, wanted)
  const amounts = ranked.flatMap((priced) => priced.tiers.map((tier) => tier.amount_kopecks))
  return {
    product_id: hit.id,
    handle: hit.handle,
    title: hit.title,
    brand: hit.brand,
    article: hit.article,
    thumbnail: hit.thumbnail,
    category: { handle: hit.category_handle, name: hit.category_name },
    best: ranked[0] ? bestOf(ranked[0]) : null,
    offers_count: offers.length,
    suppliers_count: new Set(offers.map((offer) => offer.supplier.id)).size,
    price_from_kopecks: amounts.length ? Math.min(...amounts) : null,
  }
}

/**
 * Cards of a page with prices and stock as they are this moment. A card whose last offer was taken down after it was
 * indexed is left out, so nothing unsellable is ever listed.
 */
export const summariseCards = async (knex: Knex, hits: CardHit[], wanted: Wanted): Promise<CardSummary[]> => {
  const offers = await readOffers(
    knex,
    hits.map((hit) => hit.id),
  )
  return hits.flatMap((hit) => {
    const own = offers.get(hit.id)
    return own ? [summarise(hit, own, wanted)] : []
  })
}
