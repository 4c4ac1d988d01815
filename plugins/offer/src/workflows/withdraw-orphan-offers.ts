import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OFFER_CHANGED } from "../events"
import { withdrawOrphansStep } from "./steps/withdraw-orphans"

/** Takes off sale every offer whose product or variant the operator deleted. Safe to repeat. */
export const withdrawOrphanOffersWorkflow = createWorkflow("withdraw-orphan-offers", () => {
  const withdrawn = withdrawOrphansStep()
  when("something-was-withdrawn", withdrawn, ({ product_ids }) => product_ids.length > 0).then(() => {
    emitEventStep({ eventName: OFFER_CHANGED, data: withdrawn })
  })
  return new WorkflowResponse(withdrawn)
})
