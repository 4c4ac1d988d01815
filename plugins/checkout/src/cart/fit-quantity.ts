export type QuantityRule = { min_quantity: number; multiplicity: number; available: number }

export type Fit = {
  quantity: number
  notice: "line.rounded_up" | "line.clipped_to_stock" | "line.not_enough_stock" | null
}

/**
 * Fits a wish to the supplier's minimum and multiple: up to the next allowed quantity, then down to the stock.
 * `quantity` 0 means that the stock doesn't hold even the minimum.
 */
export const fitQuantity = (wanted: number, { min_quantity, multiplicity, available }: QuantityRule): Fit => {
  const fitted = Math.ceil(Math.max(wanted, min_quantity) / multiplicity) * multiplicity
  if (fitted <= available) return { quantity: fitted, notice: fitted === wanted ? null : "line.rounded_up" }
  const inStock = Math.floor(available / multiplicity) * multiplicity
  return inStock >= min_quantity && inStock > 0
    ? { quantity: inStock, notice: "line.clipped_to_stock" }
    : { quantity: 0, notice: "line.not_enough_stock" }
}
