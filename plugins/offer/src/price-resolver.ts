import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { VatRate } from "./money"
import { SELLABLE } from "./sellable"

export const FALLBACK_PRICE_TYPE = "retail"

export type PriceTier = { min_quantity: number; amount_kopecks: number }

export type AskedOffer = { offer_id: string; quantity: number }

export type ResolvedPrice = {
  offer_id: string
  quantity: number
  price_kopecks: number | null
  price_type: string | null
  tier_min_quantity: number | null
  tiers: PriceTier[]
  vat_rate: VatRate
  supplier_id: string
  product_id: string
  variant_id: string
  article: string
  unit: string
  min_quantity: number
  multiplicity: number
  lead_days: number
  available: number
  sellable: boolean
}

type Row = Omit<ResolvedPrice, "price_kopecks" | "tier_min_quantity">

/** The tier that holds for a quantity; a quantity below the offer's minimum is priced as the minimum. */
export const tierFor = (tiers: PriceTier[], quantity: number, min_quantity = 1): PriceTier | null =>
  tiers
    .filter((tier) => tier.min_quantity <= Math.max(quantity, min_quantity))
    .reduce<PriceTier | null>((best, tier) => (best && best.min_quantity > tier.min_quantity ? best : tier), null)

/**
 * Prices, tiers and availability of N offers in one SQL, in the order asked. Unknown ids are left out.
 * An offer without rows of the price type falls back to `retail`; without those `price_kopecks` is null.
 */
export const resolvePrices = async (knex: Knex, asked: AskedOffer[], price_type: string): Promise<ResolvedPrice[]> => {
  if (!asked.length) return []
  const ids = asked.map((line) => line.offer_id)
  const quantities = asked.map((line) => line.quantity)
  const { rows } = await knex.raw<{ rows: Row[] }>(RESOLVE, [ids, quantities, price_type, FALLBACK_PRICE_TYPE])
  return rows.map((row) => {
    const tier = tierFor(row.tiers, row.quantity, row.min_quantity)
    return { ...row, price_kopecks: tier?.amount_kopecks ?? null, tier_min_quantity: tier?.min_quantity ?? null }
  })
}

const RESOLVE = `
  select a.offer_id, a.quantity, o.vat_rate, o.supplier_id, o.product_id, o.variant_id, o.article, o.unit,
    o.min_quantity, o.multiplicity, o.lead_days, p.price_type,
    coalesce(p.tiers, '[]'::jsonb) as tiers, s.available, ${SELLABLE} as sellable
  from unnest(?::text[], ?::int[]) with ordinality as a (offer_id, quantity, position)
  join offer o on o.id = a.offer_id
  left join lateral (
    select r.price_type,
      jsonb_agg(jsonb_build_object('min_quantity', r.min_quantity, 'amount_kopecks', r.amount_kopecks)
        order by r.min_quantity) as tiers
    from offer_price r
    cross join (select ?::text as wanted, ?::text as spare) w
    where r.offer_id = o.id and r.price_type in (w.wanted, w.spare)
    group by r.price_type, w.wanted
    order by (r.price_type = w.wanted) desc
    limit 1
  ) p on true
  cross join lateral (
    select least(coalesce(sum(st.quantity - st.reserved), 0), 2147483647)::int as available from offer_stock st where st.offer_id = o.id
  ) s
  order by a.position`
