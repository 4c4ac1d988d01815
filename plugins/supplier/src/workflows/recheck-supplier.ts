import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { renewCheckStep } from "./steps/renew-check"

/** The operator asks the registers again; status and history stay as they are. */
export const recheckSupplierWorkflow = createWorkflow("recheck-supplier", (input: { supplier_id: string }) => {
  return new WorkflowResponse(renewCheckStep(input))
})
