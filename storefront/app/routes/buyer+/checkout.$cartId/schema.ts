import type { Cart } from "~/lib/buyer-schemas"

export type Chosen = { supplier_id: string; term_id: string; address?: string }
export type Delivery = { delivery: Chosen[]; missing: string[]; addressMissing: string[] }

const withAddress = new Set(["courier", "transport_company"])

/** Delivery of each supplier as it was chosen: `term.<supplier>` and `address.<supplier>`; only terms that the cart offers. */
export function readDelivery(form: FormData, cart: Pick<Cart, "groups">): Delivery {
  const result: Delivery = { delivery: [], missing: [], addressMissing: [] }
  for (const { supplier, delivery_options } of cart.groups) {
    const chosen = delivery_options.find((option) => option.term_id === form.get(`term.${supplier.id}`))
    if (!chosen) {
      result.missing.push(supplier.id)
      continue
    }
    const needsAddress = withAddress.has(chosen.method)
    const own = String(form.get(`address.${supplier.id}`) ?? "").trim()
    const address = own || String(form.get("address") ?? "").trim()
    if (needsAddress && !address) result.addressMissing.push(supplier.id)
    result.delivery.push({
      supplier_id: supplier.id,
      term_id: chosen.term_id,
      ...(needsAddress && address ? { address: address.slice(0, 500) } : {}),
    })
  }
  return result
}
