import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepTerritoryChoiceStep, type KeepTerritoryChoiceInput } from "./steps/keep-territory-choice"

/** Keeps the territory a person chose. The caller has checked the code against the directory. */
export const chooseTerritoryWorkflow = createWorkflow("choose-territory", (input: KeepTerritoryChoiceInput) => {
  return new WorkflowResponse(keepTerritoryChoiceStep(input))
})
