import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveCategoryAttributeStep, type CategoryAttributeInput } from "./steps/save-category-attribute"

/** Adds a characteristic to a category, or edits one; refuses a code that the category has already. */
export const saveCategoryAttributeWorkflow = createWorkflow(
  "save-category-attribute",
  (input: CategoryAttributeInput) => new WorkflowResponse(saveCategoryAttributeStep(input)),
)
