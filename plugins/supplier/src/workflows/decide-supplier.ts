import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkDecisionStep, type DecideSupplierInput } from "./steps/check-decision"
import { moveSupplierStatusStep } from "./steps/move-supplier-status"
import { tellAboutSupplierWorkflow } from "./tell-about-supplier"

/** Approve, return, reject, suspend, resume: once, with history, a notice to the supplier and `supplier.changed`. */
export const decideSupplierWorkflow = createWorkflow("decide-supplier", (input: DecideSupplierInput) => {
  const { move, notice } = checkDecisionStep(input)
  const supplier = moveSupplierStatusStep(move)
  tellAboutSupplierWorkflow.runAsStep({
    input: { supplier_id: supplier.id, code: notice, comment: input.comment, to_operator: false },
  })
  return new WorkflowResponse(supplier)
})
