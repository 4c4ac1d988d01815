import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerPricesOf } from "../../../../catalogue/buyer-prices"
import { languageOf } from "../../../../catalogue/language"
import { listCards } from "../../../../catalogue/list-cards"
import { readListQuery } from "./validators"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const asked = readListQuery(req.originalUrl)
  const prices = await buyerPricesOf(req)
  const language = languageOf(req.headers["accept-language"])
  res.json(await listCards(req.scope, asked, { prices, language }))
}
