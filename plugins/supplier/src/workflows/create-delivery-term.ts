import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { insertDeliveryTermStep, type CreateDeliveryTermInput } from "./steps/insert-delivery-term"

/** Adds to the supplier named by `supplier_id`; the caller has checked the member's right. */
export const createDeliveryTermWorkflow = createWorkflow("create-delivery-term", (input: CreateDeliveryTermInput) => {
  return new WorkflowResponse(insertDeliveryTermStep(input))
})
