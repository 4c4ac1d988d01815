import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OFFER_CHANGED } from "../events"
import { changeOfferStatusStep, type ChangeOfferStatusInput } from "./steps/change-offer-status"

/** Pauses, resumes or withdraws the supplier's own offer, and tells search and caches by `offer.changed`. */
export const changeOfferStatusWorkflow = createWorkflow("change-offer-status", (input: ChangeOfferStatusInput) => {
  const changed = changeOfferStatusStep(input)
  emitEventStep({ eventName: OFFER_CHANGED, data: changed })
  return new WorkflowResponse(changed)
})
