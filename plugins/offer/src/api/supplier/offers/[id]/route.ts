import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateOfferTermsWorkflow } from "../../../../workflows/update-offer-terms"
import { tenantOf } from "../../actor"
import { answerOffer, ownOfferOf } from "../answer-offer"
import type { SupplierUpdateTerms } from "../validators"

export const GET = answerOffer

export const POST = async (req: MedusaRequest<SupplierUpdateTerms>, res: MedusaResponse) => {
  await updateOfferTermsWorkflow(req.scope).run({
    input: { ...tenantOf(req), ...ownOfferOf(req), terms: req.validatedBody },
  })
  await answerOffer(req, res)
}
