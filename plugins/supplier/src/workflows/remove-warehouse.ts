import { createHook, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { hideWarehouseStep, type RemoveWarehouseInput } from "./steps/hide-warehouse"

/** Removes an own warehouse. Who keeps something in it (offers: stock) refuses in the hook `validate`. */
export const removeWarehouseWorkflow = createWorkflow("remove-warehouse", (input: RemoveWarehouseInput) => {
  const validate = createHook("validate", input)
  return new WorkflowResponse(hideWarehouseStep(input), { hooks: [validate] })
})
