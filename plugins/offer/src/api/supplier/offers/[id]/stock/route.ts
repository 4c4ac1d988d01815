import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setOfferStockWorkflow } from "../../../../../workflows/set-offer-stock"
import { tenantOf } from "../../../actor"
import { answerOffer, ownOfferOf } from "../../answer-offer"
import type { SupplierSetStock } from "../../validators"

export const POST = async (req: MedusaRequest<SupplierSetStock>, res: MedusaResponse) => {
  const { stock } = req.validatedBody
  await setOfferStockWorkflow(req.scope).run({ input: { ...tenantOf(req), ...ownOfferOf(req), stock } })
  await answerOffer(req, res)
}
