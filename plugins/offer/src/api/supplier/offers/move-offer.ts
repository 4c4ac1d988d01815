import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfferStatus } from "../../../modules/offer/models/offer"
import { changeOfferStatusWorkflow } from "../../../workflows/change-offer-status"
import { tenantOf } from "../actor"
import { answerOffer, ownOfferOf } from "./answer-offer"

/** A handler that moves the offer of the address to a status and answers it. */
export const moveOffer = (to: OfferStatus) => async (req: MedusaRequest, res: MedusaResponse) => {
  await changeOfferStatusWorkflow(req.scope).run({ input: { ...tenantOf(req), ...ownOfferOf(req), to } })
  await answerOffer(req, res)
}
