import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAttributeChangeStep } from "./steps/record-attribute-change"
import { saveCategoryAttributeStep, type CategoryAttributeInput } from "./steps/save-category-attribute"

/** Adds a characteristic to a category, or edits one, and writes down who did; refuses a code that the category has. */
export const saveCategoryAttributeWorkflow = createWorkflow(
  "save-category-attribute",
  (input: CategoryAttributeInput) => {
    const { previous, next } = saveCategoryAttributeStep(input)
    recordAttributeChangeStep({ previous, next, operator: input.operator })

    return new WorkflowResponse(next)
  },
)
