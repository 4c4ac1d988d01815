import { generateEntityId } from "@medusajs/framework/utils"
import { vatOf, type VatRate } from "@ryad/offer/money"
import { refuse } from "@ryad/identity/refusal"
import type { Cart, CartGroup, CartLine, DeliveryOption } from "../cart/cart-types"

export type DeliveryChoice = { supplier_id: string; term_id: string; address?: string | undefined }

export type OrderDelivery = {
  term_id: string
  method: DeliveryOption["method"]
  name: string
  address: string | null
  days_min: number
  days_max: number
  vat_rate: VatRate
  vat_kopecks: number
}

export type DraftOrder = {
  order_id: string
  supplier_id: string
  lines: CartLine[]
  delivery: OrderDelivery | null
  delivery_kopecks: number
  total_kopecks: number
  vat_kopecks: number
}

export type DeliveryContext = { address: string | null; vatPayers: Set<string> }

/** Delivery of a VAT payer bears the base rate (art. 164 п. 3 of the Tax Code); of others it is without VAT. */
const DELIVERY_VAT_RATE: VatRate = 22

/**
 * One order per supplier of the cart, with delivery chosen and every sum in kopecks. A supplier who offers delivery to
 * this buyer needs a choice; where nobody delivers, the parties agree on it later and the order carries none.
 */
export const draftOrders = (cart: Cart, choices: DeliveryChoice[], context: DeliveryContext): DraftOrder[] => {
  const chosen = new Map(choices.map((choice) => [choice.supplier_id, choice]))
  const missing = cart.groups.filter((group) => group.delivery_options.length && !optionOf(group, chosen))
  if (missing.length) {
    refuse("checkout.delivery_required", "Choose delivery for every supplier", {
      supplier_ids: missing.map((group) => group.supplier.id),
    })
  }
  return cart.groups.map((group) => draftOrder(group, optionOf(group, chosen), chosen, context))
}

const optionOf = (group: CartGroup, chosen: Map<string, DeliveryChoice>): DeliveryOption | undefined =>
  group.delivery_options.find((option) => option.term_id === chosen.get(group.supplier.id)?.term_id)

const draftOrder = (
  group: CartGroup,
  option: DeliveryOption | undefined,
  chosen: Map<string, DeliveryChoice>,
  context: DeliveryContext,
): DraftOrder => {
  const vat_rate = context.vatPayers.has(group.supplier.id) ? DELIVERY_VAT_RATE : null
  const delivery_kopecks = option?.price_kopecks ?? 0
  const delivery_vat = vatOf(delivery_kopecks, vat_rate)
  const address = chosen.get(group.supplier.id)?.address ?? context.address
  return {
    order_id: generateEntityId(undefined, "order"),
    supplier_id: group.supplier.id,
    lines: group.lines,
    delivery: option ? orderDelivery(option, address, vat_rate, delivery_vat) : null,
    delivery_kopecks,
    total_kopecks: group.goods_kopecks + delivery_kopecks,
    vat_kopecks: group.lines.reduce((sum, line) => sum + line.vat_kopecks, 0) + delivery_vat,
  }
}

const orderDelivery = (
  option: DeliveryOption,
  address: string | null,
  vat_rate: VatRate,
  vat_kopecks: number,
): OrderDelivery => ({
  term_id: option.term_id,
  method: option.method,
  name: option.name,
  address: option.method === "pickup" ? null : address,
  days_min: option.days_min,
  days_max: option.days_max,
  vat_rate,
  vat_kopecks,
})
