import { refuse } from "@ryad/identity/refusal"
import type { Cart } from "../cart/cart-types"

/** Refuses a cart that isn't what the buyer agreed to: empty, changed since it was shown, or not sellable as it is. */
export const checkCart = (cart: Cart, fingerprint: string): void => {
  if (!cart.lines_count) refuse("checkout.cart_empty", "The cart is empty")
  const lines = cart.groups.flatMap((group) => group.lines)
  const has = (only: (code: string) => boolean) => lines.some((line) => line.problems.some(only))
  if (cart.fingerprint !== fingerprint || has((code) => code !== "line.not_enough_stock")) {
    refuse("checkout.cart_changed", "The cart differs from what was shown: look and confirm again", { cart })
  }
  if (!has((code) => code === "line.not_enough_stock")) return
  const offers = lines
    .filter((line) => line.quantity > line.available)
    .map((line) => ({ offer_id: line.offer_id, requested: line.quantity, available: line.available }))
  refuse("checkout.not_enough_stock", "Some offers have less stock than asked", { offers })
}
