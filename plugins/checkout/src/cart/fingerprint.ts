import { createHash } from "node:crypto"
import type { CartGroup } from "./cart-types"

/** Hash of what the buyer saw: offers, quantities, prices and prices of delivery. Placing with another one asks again. */
export const fingerprintOf = (groups: CartGroup[]): string => {
  const lines = groups.flatMap((group) =>
    group.lines.map((line) => `${line.offer_id}:${line.quantity}:${line.price_kopecks}`),
  )
  const delivery = groups.flatMap((group) =>
    group.delivery_options.map((option) => `${group.supplier.id}/${option.term_id}:${option.price_kopecks}`),
  )
  return createHash("sha256")
    .update(JSON.stringify([lines.sort(), delivery.sort()]))
    .digest("hex")
}
