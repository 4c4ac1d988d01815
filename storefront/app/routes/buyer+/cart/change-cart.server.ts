import { t } from "@lingui/core/macro"
import { redirect } from "@remix-run/node"
import { z } from "zod"
import { linesAnswer } from "~/lib/buyer-schemas"
import { activeCartOf, explainNotice } from "~/lib/cart.server"
import { readCartLines } from "~/lib/cart-form"
import { CommerceError, commerceOf } from "~/lib/commerce.server"
import { explainRefusal } from "~/lib/errors"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"

export type CartChange = { sentences: string[]; isRefused: boolean }

/** New quantities, a removed line or an emptied cart; the page is read anew after it. */
export async function changeCart(request: Request): Promise<CartChange | Response> {
  await requireBuyer(request)
  const [i18n, form, commerce] = await Promise.all([i18nOf(request), request.formData(), commerceOf(request)])
  const isPlainForm = request.headers.get("Sec-Fetch-Mode") === "navigate"
  const removed = form.get("remove")
  const lines =
    typeof removed === "string" && removed ? [{ offer_id: removed, quantity: 0 }] : readCartLines(form, "set")
  try {
    const cart = await activeCartOf(commerce)
    const path = `/store/buyer/carts/${cart.id}/lines`
    if (form.get("intent") === "clear") {
      await commerce.remove(path, z.unknown())
      return redirect("/buyer/cart")
    }
    if (lines.length === 0) return { sentences: [t(i18n)`Впишите количество целым числом.`], isRefused: true }
    const { notices } = await commerce.post(path, { lines, mode: "set" }, linesAnswer)
    if (isPlainForm) return redirect("/buyer/cart")
    return { sentences: notices.map((notice) => explainNotice(i18n, notice)), isRefused: false }
  } catch (error) {
    if (error instanceof CommerceError) return { sentences: [explainRefusal(i18n, error)], isRefused: true }
    throw error
  }
}
