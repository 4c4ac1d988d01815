import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setOfferPricesWorkflow } from "../../../../../workflows/set-offer-prices"
import { tenantOf } from "../../../actor"
import { answerOffer, ownOfferOf } from "../../answer-offer"
import type { SupplierSetPrices } from "../../validators"

export const POST = async (req: MedusaRequest<SupplierSetPrices>, res: MedusaResponse) => {
  const { prices } = req.validatedBody
  await setOfferPricesWorkflow(req.scope).run({ input: { ...tenantOf(req), ...ownOfferOf(req), prices } })
  await answerOffer(req, res)
}
