import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OFFER_CHANGED } from "../events"
import { setOfferStockStep, type SetOfferStockInput } from "./steps/set-offer-stock"

/** Sets stock in the named warehouses of the supplier's own offer, and tells search and caches by `offer.changed`. */
export const setOfferStockWorkflow = createWorkflow("set-offer-stock", (input: SetOfferStockInput) => {
  const changed = setOfferStockStep(input)
  emitEventStep({ eventName: OFFER_CHANGED, data: changed })
  return new WorkflowResponse(changed)
})
