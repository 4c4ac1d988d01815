import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerPricesOf } from "../../../../../catalogue/buyer-prices"
import { languageOf } from "../../../../../catalogue/language"
import { showCard } from "../../../../../catalogue/show-card"
import { readQuery } from "../../read-query"
import { StoreShowCard } from "./validators"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const wish = readQuery(StoreShowCard, req.query)
  const prices = await buyerPricesOf(req)
  const language = languageOf(req.headers["accept-language"])
  res.json({ card: await showCard(req.scope, String(req.params.handle), wish, { prices, language }) })
}
