import type { I18n } from "@lingui/core"
import type { Commerce } from "~/lib/commerce.server"
import { act } from "../_shared/act.server"
import { anything } from "../_shared/answers"
import { offerAnswer, type Price } from "../_shared/offer-answers"
import { stockIn, textIn, WrongField } from "../_shared/offer-form.server"
import { mainPrice } from "../_shared/main-price"
import { kopecksOf } from "../_shared/rubles"

const moves = ["pause", "resume", "withdraw"]

/** What one row of the table may do: a move of the offer, or a new price and stock. */
export function changeRow(i18n: I18n, commerce: Commerce, form: FormData) {
  const path = `/supplier/offers/${encodeURIComponent(textIn(form, "id"))}`
  const intent = textIn(form, "intent")
  if (moves.includes(intent)) return act(i18n, () => commerce.post(`${path}/${intent}`, {}, anything))
  return act(i18n, async () => {
    const stock = stockIn(form)
    if (form.has("price")) await changePrice(commerce, path, textIn(form, "price"))
    if (stock.length) await commerce.post(`${path}/stock`, { stock }, anything)
  })
}

/** The other tiers and price types are read again, so that a row never overwrites what another tab has saved. */
async function changePrice(commerce: Commerce, path: string, typed: string) {
  const amount_kopecks = kopecksOf(typed)
  if (!amount_kopecks) throw new WrongField("offer.price_invalid")
  const { offer } = await commerce.get(path, offerAnswer)
  const main = mainPrice(offer.prices)
  if (main?.amount_kopecks === amount_kopecks) return
  const changed: Price = {
    price_type: main?.price_type ?? "retail",
    min_quantity: main?.min_quantity ?? offer.min_quantity,
    amount_kopecks,
  }
  await commerce.post(`${path}/prices`, { prices: [...offer.prices.filter((one) => one !== main), changed] }, anything)
}
