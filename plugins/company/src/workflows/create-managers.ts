import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createManagersStep, type NewManager } from "./steps/create-managers"

/** People whom buyers call. */
export const createManagersWorkflow = createWorkflow("create-managers", (input: { managers: NewManager[] }) => {
  return new WorkflowResponse(createManagersStep(input.managers))
})
