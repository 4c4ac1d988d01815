import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OFFER_CHANGED } from "../events"
import { setOfferPricesStep, type SetOfferPricesInput } from "./steps/set-offer-prices"

/** Replaces all prices of the supplier's own offer, and tells search and caches by `offer.changed`. */
export const setOfferPricesWorkflow = createWorkflow("set-offer-prices", (input: SetOfferPricesInput) => {
  const changed = setOfferPricesStep(input)
  emitEventStep({ eventName: OFFER_CHANGED, data: changed })
  return new WorkflowResponse(changed)
})
