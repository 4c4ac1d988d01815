import { t } from "@lingui/core/macro"
import type { I18n } from "@lingui/core"
import { cartAnswer, type CartNotice } from "~/lib/buyer-schemas"
import type { Commerce } from "~/lib/commerce.server"
import { explainRefusal } from "~/lib/errors"

export async function activeCartOf(commerce: Commerce) {
  const { cart } = await commerce.get("/store/buyer/carts/active", cartAnswer)
  return cart
}

/** What the server did differently than asked, in words. */
export function explainNotice(i18n: I18n, notice: CartNotice): string {
  const quantity = notice.data?.quantity ?? notice.data?.available ?? ""
  const { requested, min_quantity } = notice.data ?? {}
  const isBelowMinimum = typeof requested === "number" && typeof min_quantity === "number" && requested < min_quantity
  if (notice.code === "line.rounded_up" && isBelowMinimum)
    return t(i18n)`Не меньше ${min_quantity}: положили ${quantity}.`
  if (notice.code === "line.rounded_up") return t(i18n)`Количество округлено до кратного упаковке: ${quantity}`
  if (notice.code === "line.clipped_to_stock") return t(i18n)`На складе меньше: положили ${quantity}`
  return explainRefusal(i18n, notice)
}
