import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { hideDeliveryTermStep, type RemoveDeliveryTermInput } from "./steps/hide-delivery-term"

/** Removes an own delivery term. Placed orders keep their own copy of it. */
export const removeDeliveryTermWorkflow = createWorkflow("remove-delivery-term", (input: RemoveDeliveryTermInput) => {
  return new WorkflowResponse(hideDeliveryTermStep(input))
})
