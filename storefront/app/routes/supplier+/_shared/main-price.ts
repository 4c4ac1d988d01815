import type { Price } from "./offer-answers"

/** The price that stands in the table: retail of the smallest tier, or the first there is. */
export function mainPrice(prices: Price[]): Price | undefined {
  const sorted = [...prices].sort((a, b) => a.min_quantity - b.min_quantity)
  return sorted.find((price) => price.price_type === "retail") ?? sorted[0]
}
