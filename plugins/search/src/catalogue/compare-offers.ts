import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PricedOffer } from "./best-offer"
import { readDelivery, readWarehouseStock } from "./read-delivery"

/** Rows of the comparison table in the order of `ranked`; the first is the best. */
export const compareOffers = async (knex: Knex, ranked: PricedOffer[], territory: string) => {
  const offers = ranked.map(({ offer }) => offer)
  const suppliers = [...new Set(offers.map((offer) => offer.supplier.id))]
  const [delivery, stock] = await Promise.all([
    readDelivery(knex, suppliers, territory),
    readWarehouseStock(
      knex,
      offers.map((offer) => offer.id),
    ),
  ])
  return ranked.map(({ offer, tiers, price_type }, position) => ({
    id: offer.id,
    variant_id: offer.variant_id,
    supplier: offer.supplier,
    article: offer.article,
    unit: offer.unit,
    vat_rate: offer.vat_rate,
    prices: tiers,
    price_type,
    stock: stock.get(offer.id) ?? [],
    available: offer.available,
    min_quantity: offer.min_quantity,
    multiplicity: offer.multiplicity,
    lead_days: offer.lead_days,
    delivery: delivery.get(offer.supplier.id) ?? null,
    confirmed_at: offer.confirmed_at,
    is_best: position === 0,
  }))
}
