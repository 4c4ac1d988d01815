import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OFFER_CHANGED } from "../events"
import { updateOfferTermsStep, type UpdateOfferTermsInput } from "./steps/update-offer-terms"

/** Changes commercial terms of the supplier's own offer, and tells search and caches by `offer.changed`. */
export const updateOfferTermsWorkflow = createWorkflow("update-offer-terms", (input: UpdateOfferTermsInput) => {
  const changed = updateOfferTermsStep(input)
  emitEventStep({ eventName: OFFER_CHANGED, data: changed })
  return new WorkflowResponse(changed)
})
