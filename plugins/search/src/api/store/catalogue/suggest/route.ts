import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerPricesOf } from "../../../../catalogue/buyer-prices"
import { languageOf } from "../../../../catalogue/language"
import { suggest } from "../../../../catalogue/suggest"
import { readQuery } from "../read-query"
import { StoreSuggest } from "./validators"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { q } = readQuery(StoreSuggest, req.query)
  const prices = await buyerPricesOf(req)
  res.json(await suggest(req.scope, q, prices, languageOf(req.headers["accept-language"])))
}
