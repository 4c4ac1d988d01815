export type Tier = { min_quantity: number; amount_kopecks: number }

/** The price of this quantity: the deepest tier that it reaches; below the first one the first price holds. */
export function tierFor(prices: Tier[], quantity: number): Tier | null {
  const sorted = [...prices].sort((a, b) => a.min_quantity - b.min_quantity)
  return sorted.filter((tier) => tier.min_quantity <= quantity).at(-1) ?? sorted[0] ?? null
}
