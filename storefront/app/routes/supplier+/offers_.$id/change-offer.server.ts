import type { I18n } from "@lingui/core"
import type { Commerce } from "~/lib/commerce.server"
import { act } from "../_shared/act.server"
import { anything } from "../_shared/answers"
import { pricesIn, stockIn, termsIn, textIn } from "../_shared/offer-form.server"

/** Saves the part of the offer that its form names; each part has its own right in commerce. */
export function changeOffer(i18n: I18n, commerce: Commerce, id: string, form: FormData) {
  const path = `/supplier/offers/${encodeURIComponent(id)}`
  return act(i18n, async () => {
    const part = textIn(form, "part")
    if (part === "prices") return commerce.post(`${path}/prices`, { prices: pricesIn(form) }, anything)
    if (part === "stock") return commerce.post(`${path}/stock`, { stock: stockIn(form) }, anything)
    return commerce.post(path, { article: textIn(form, "article"), ...termsIn(form) }, anything)
  })
}
