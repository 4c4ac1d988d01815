import type { I18n } from "@lingui/core"
import type { Commerce } from "~/lib/commerce.server"
import { act } from "../_shared/act.server"
import { anything } from "../_shared/answers"
import { offerAnswer, type Price } from "../_shared/offer-answers"
import { priceIn, stockIn, textIn } from "../_shared/offer-form.server"
import { mainPrice } from "../_shared/main-price"

const moves = ["pause", "resume", "withdraw"]

/** What one row of the table may do: a move of the offer, or a new price and stock. */
export function changeRow(i18n: I18n, commerce: Commerce, form: FormData) {
  const path = `/supplier/offers/${encodeURIComponent(textIn(form, "id"))}`
  const intent = textIn(form, "intent")
  if (moves.includes(intent)) return act(i18n, () => commerce.post(`${path}/${intent}`, {}, anything))
  return act(i18n, async () => {
    // All that is typed is read before anything is sent: a row is saved whole or not at all. Stock goes first, since
    // only it can still be refused, by what buyers have reserved meanwhile.
    const stock = stockIn(form)
    const price = form.has("price") ? priceIn(form, "price") : null
    if (stock.length) await commerce.post(`${path}/stock`, { stock }, anything)
    if (price !== null) await changePrice(commerce, path, price)
  })
}

/** The other tiers and price types are read again, so that a row never overwrites what another tab has saved. */
async function changePrice(commerce: Commerce, path: string, amount_kopecks: number) {
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
