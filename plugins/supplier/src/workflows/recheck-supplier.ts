import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { renewCheckStep, type RenewCheckInput } from "./steps/renew-check"

/** The operator asks the registers again; the status stays as it is, the history says who asked. */
export const recheckSupplierWorkflow = createWorkflow("recheck-supplier", (input: RenewCheckInput) => {
  return new WorkflowResponse(renewCheckStep(input))
})
