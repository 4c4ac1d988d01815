import { lineTotals, type VatRate } from "@ryad/offer/money"
import type { ResolvedPrice } from "@ryad/offer/price-resolver"
import type { CartGroup, CartLine, DeliveryOption } from "../cart-types"

export const makePrice = (change: Partial<ResolvedPrice> = {}): ResolvedPrice => ({
  offer_id: "offer_1",
  quantity: 1,
  price_kopecks: 1_000,
  price_type: "retail",
  tier_min_quantity: 1,
  tiers: [
    { min_quantity: 1, amount_kopecks: 1_000 },
    { min_quantity: 10, amount_kopecks: 900 },
  ],
  vat_rate: 22,
  supplier_id: "sup_1",
  product_id: "prod_1",
  variant_id: "variant_1",
  article: "A-1",
  unit: "шт",
  min_quantity: 1,
  multiplicity: 1,
  lead_days: 1,
  available: 100,
  sellable: true,
  ...change,
})

export const makeLine = (
  offer_id: string,
  quantity: number,
  price_kopecks: number,
  vat_rate: VatRate = 22,
): CartLine => {
  const { gross_kopecks, vat_kopecks } = lineTotals(price_kopecks, quantity, vat_rate)
  const { tiers, product_id, variant_id, article, unit, min_quantity, multiplicity, available } = makePrice()
  return {
    ...{
      id: `line_${offer_id}`,
      offer_id,
      product_id,
      variant_id,
      article,
      unit,
      min_quantity,
      multiplicity,
      available,
    },
    ...{ handle: "card", title: "Товар", thumbnail: null, quantity, price_kopecks, previous_price_kopecks: null },
    ...{ gross_kopecks, vat_kopecks, vat_rate, tiers, next_tier: null, problems: [] },
  }
}

export const courier: DeliveryOption = {
  term_id: "term_1",
  method: "courier",
  name: "Курьер",
  price_kopecks: 50_000,
  days_min: 1,
  days_max: 3,
}

export const makeGroup = (
  id: string,
  lines: CartLine[],
  delivery_options: DeliveryOption[] = [courier],
): CartGroup => ({
  supplier: { id, handle: id, name: id },
  lines,
  goods_kopecks: lines.reduce((sum, line) => sum + line.gross_kopecks, 0),
  delivery_options,
})
