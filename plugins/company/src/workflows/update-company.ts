import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeCompanyStep } from "./steps/change-company"
import { checkCompanyUpdateStep, type UpdateCompanyInput } from "./steps/check-company-update"

/** The buyer's own changes: contacts, bank, territory. Refuses `company.owner_only`, `company.blocked`, `requisites.*`. */
export const updateCompanyWorkflow = createWorkflow("update-company", (input: UpdateCompanyInput) => {
  const change = checkCompanyUpdateStep(input)

  return new WorkflowResponse(changeCompanyStep(change))
})
