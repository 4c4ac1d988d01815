import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { insertWarehouseStep, type CreateWarehouseInput } from "./steps/insert-warehouse"

/** Adds to the supplier named by `supplier_id`; the caller has checked the member's right. */
export const createWarehouseWorkflow = createWorkflow("create-warehouse", (input: CreateWarehouseInput) => {
  return new WorkflowResponse(insertWarehouseStep(input))
})
