import { t } from "@lingui/core/macro"
import { data, redirect } from "@remix-run/node"
import { z } from "zod"
import { cart as cartSchema, cartAnswer, purchaseAnswer, type Cart } from "~/lib/buyer-schemas"
import { CommerceError, commerceOf } from "~/lib/commerce.server"
import { explainRefusal } from "~/lib/errors"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"
import { readDelivery } from "./schema"

export type PlaceAnswer = { error: string | null; missing: string[]; addressMissing: string[]; isChanged: boolean }

const changedDetails = z.object({ cart: cartSchema })

/**
 * Places exactly what the person saw: the fingerprint was printed into the form with the key that makes a doubled press one purchase.
 * A cart that changed meanwhile comes back with its new sums and is asked about again.
 */
export async function placeCart(request: Request, cartId: string) {
  await requireBuyer(request)
  const [i18n, form, commerce] = await Promise.all([i18nOf(request), request.formData(), commerceOf(request)])
  const { cart } = await commerce.get(`/store/buyer/carts/${encodeURIComponent(cartId)}`, cartAnswer)
  const chosen = readDelivery(form, cart)
  const refuse = (error: string, rest: Partial<PlaceAnswer> = {}) =>
    data<PlaceAnswer>(
      { error, missing: chosen.missing, addressMissing: chosen.addressMissing, isChanged: false, ...rest },
      { status: 400 },
    )
  if (chosen.missing.length > 0) return refuse(t(i18n)`Выберите способ доставки для каждого поставщика.`)
  if (chosen.addressMissing.length > 0) return refuse(t(i18n)`Укажите адрес доставки.`)
  const comment = String(form.get("comment") ?? "")
    .trim()
    .slice(0, 2_000)
  const body = {
    fingerprint: String(form.get("fingerprint") ?? ""),
    delivery: chosen.delivery,
    ...(comment ? { comment } : {}),
  }
  try {
    const { purchase } = await commerce.post(
      `/store/buyer/carts/${encodeURIComponent(cartId)}/place`,
      body,
      purchaseAnswer,
      {
        idempotencyKey: String(form.get("idempotency_key") ?? ""),
      },
    )
    const orders = purchase.orders.map((order) => order.id).join(",")
    return redirect(
      `/buyer/checkout/done?purchase=${encodeURIComponent(purchase.number)}&orders=${encodeURIComponent(orders)}`,
    )
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error
    return refuse(explainRefusal(i18n, error), { isChanged: isChangedCart(error) })
  }
}

function isChangedCart(error: CommerceError): boolean {
  return error.code === "checkout.cart_changed" || changedDetails.safeParse(error.details).success
}

/** Sums as they would be with this delivery: shown before the person presses the button. */
export function optionsTotal(cart: Pick<Cart, "groups">, chosen: Record<string, string>): number {
  return cart.groups.reduce((sum, group) => {
    const option = group.delivery_options.find((one) => one.term_id === chosen[group.supplier.id])
    return sum + (option?.price_kopecks ?? 0)
  }, 0)
}
