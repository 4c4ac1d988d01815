import type { ResolvedPrice } from "@ryad/offer/price-resolver"
import type { ProblemCode } from "./cart-types"

export type LineState = { quantity: number; supplier_status: string }

/** What keeps a line from being placed as it is; an empty list means that nothing does. */
export const lineProblems = (line: LineState, price: ResolvedPrice): ProblemCode[] => {
  if (line.supplier_status !== "approved") return ["line.supplier_suspended"]
  if (!price.sellable) return ["line.withdrawn"]
  const problems: ProblemCode[] = []
  if (price.price_kopecks === null) problems.push("line.no_price")
  if (line.quantity < price.min_quantity) problems.push("line.below_minimum")
  if (line.quantity % price.multiplicity !== 0) problems.push("line.off_multiple")
  if (line.quantity > price.available) problems.push("line.not_enough_stock")
  return problems
}
