import type { PriceTier } from "@ryad/offer/price-resolver"
import { SELLABLE } from "@ryad/offer/sellable"

export type OfferFacts = {
  id: string
  product_id: string
  variant_id: string
  supplier: { id: string; handle: string; name: string; territory_code: string | null }
  article: string
  article_norm: string
  unit: string
  vat_rate: number | null
  min_quantity: number
  multiplicity: number
  lead_days: number
  confirmed_at: string
  available: number
  /** Tiers by price type, the smallest quantity first. */
  prices: Record<string, PriceTier[]>
  /** Territories the supplier delivers to; `*` is everywhere. */
  delivers_to: string[]
}

/**
 * Every sellable offer of the cards whose ids stand in `?::jsonb` (a list of product ids), one row per offer.
 * The index and the pages read offers only here, so they can't disagree about what is for sale.
 */
export const OFFER_FACTS = `
  select o.id, o.product_id, o.variant_id, o.article, o.article_norm, o.unit, o.vat_rate, o.min_quantity, o.multiplicity,
    o.lead_days, o.confirmed_at,
    jsonb_build_object('id', s.id, 'handle', s.handle, 'name', coalesce(nullif(s.short_name, ''), s.name),
      'territory_code', s.territory_code) as supplier,
    coalesce((select least(sum(st.quantity - st.reserved), 2147483647)::int from offer_stock st where st.offer_id = o.id), 0) as available,
    coalesce((select jsonb_object_agg(t.price_type, t.tiers) from (
      select r.price_type, jsonb_agg(jsonb_build_object('min_quantity', r.min_quantity, 'amount_kopecks', r.amount_kopecks)
        order by r.min_quantity) as tiers
      from offer_price r where r.offer_id = o.id group by r.price_type
    ) t), '{}'::jsonb) as prices,
    coalesce((select jsonb_agg(distinct covered.code) from delivery_term dt
      cross join lateral unnest(case when dt.territory_codes = '{}' then array['*'] else dt.territory_codes end) covered (code)
      where dt.supplier_id = s.id and dt.deleted_at is null), '[]'::jsonb) as delivers_to
  from jsonb_array_elements_text(?::jsonb) as asked (product_id)
  join offer o on o.product_id = asked.product_id
  join supplier s on s.id = o.supplier_id
  where ${SELLABLE}`

export const groupByCard = (offers: OfferFacts[]): Map<string, OfferFacts[]> => {
  const groups = new Map<string, OfferFacts[]>()
  for (const offer of offers) {
    const group = groups.get(offer.product_id)
    if (group) group.push(offer)
    else groups.set(offer.product_id, [offer])
  }
  return groups
}
