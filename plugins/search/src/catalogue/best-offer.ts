import { FALLBACK_PRICE_TYPE, tierFor, type PriceTier } from "@ryad/offer/price-resolver"
import type { OfferFacts } from "./offer-facts"

export type PricedOffer = { offer: OfferFacts; price_type: string; price_kopecks: number; tiers: PriceTier[] }

export type Wanted = {
  price_type: string
  quantity?: number
  territory?: string | null
  /** Handles of the suppliers asked for; without them every supplier counts. */
  suppliers?: string[]
}

/** The offer's price for the buyer's price type and quantity (at least the offer's minimum); null when it has no price. */
export const priceOffer = (offer: OfferFacts, { price_type, quantity = 1 }: Wanted): PricedOffer | null => {
  const type = offer.prices[price_type] ? price_type : FALLBACK_PRICE_TYPE
  const tiers = offer.prices[type] ?? []
  const tier = tierFor(tiers, quantity, offer.min_quantity)
  return tier && { offer, price_type: type, price_kopecks: tier.amount_kopecks, tiers }
}

const isEnough = (offer: OfferFacts, quantity: number): boolean =>
  offer.available >= Math.max(quantity, offer.min_quantity)

const delivers = (offer: OfferFacts, territory: string | null | undefined): boolean =>
  !territory || offer.delivers_to.some((code) => code === "*" || code === territory)

const isAskedFor = (offer: OfferFacts, { suppliers }: Wanted): boolean =>
  !suppliers?.length || suppliers.includes(offer.supplier.handle)

/** Of the asked suppliers' offers, best first: enough in stock, then delivered to the territory, then the cheapest, then the soonest, then the freshest. */
export const rankOffers = (offers: OfferFacts[], wanted: Wanted): PricedOffer[] => {
  const later = (yes: boolean): number => (yes ? 0 : 1)
  return offers
    .filter((offer) => isAskedFor(offer, wanted))
    .map((offer) => priceOffer(offer, wanted))
    .filter((priced): priced is PricedOffer => priced !== null)
    .sort(
      (a, b) =>
        later(isEnough(a.offer, wanted.quantity ?? 1)) - later(isEnough(b.offer, wanted.quantity ?? 1)) ||
        later(delivers(a.offer, wanted.territory)) - later(delivers(b.offer, wanted.territory)) ||
        a.price_kopecks - b.price_kopecks ||
        a.offer.lead_days - b.offer.lead_days ||
        String(b.offer.confirmed_at).localeCompare(String(a.offer.confirmed_at)) ||
        a.offer.id.localeCompare(b.offer.id),
    )
}

/** The offer that a list shows for a card, or null when nothing of it has a price. */
export const chooseBestOffer = (offers: OfferFacts[], wanted: Wanted): PricedOffer | null =>
  rankOffers(offers, wanted)[0] ?? null
