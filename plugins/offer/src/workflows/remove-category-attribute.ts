import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Operator } from "@ryad/identity/operator"
import { recordAttributeChangeStep } from "./steps/record-attribute-change"
import { removeCategoryAttributeStep } from "./steps/remove-category-attribute"

/** Takes a characteristic away from its category and writes down who did; `attribute.not_found` when it is gone. */
export const removeCategoryAttributeWorkflow = createWorkflow(
  "remove-category-attribute",
  (input: { id: string; operator: Operator }) => {
    const previous = removeCategoryAttributeStep(input.id)
    recordAttributeChangeStep({ previous, next: null, operator: input.operator })

    return new WorkflowResponse(previous)
  },
)
