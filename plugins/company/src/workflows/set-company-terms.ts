import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { CompanyEvents } from "./events"
import { changeCompanyStep } from "./steps/change-company"
import { checkCompanyTermsStep, type SetCompanyTermsInput } from "./steps/check-company-terms"
import { collectTermsNoticesStep } from "./steps/collect-terms-notices"

/** The operator's terms for a buyer: price type, manager, status. Every member is told what changed. */
export const setCompanyTermsWorkflow = createWorkflow("set-company-terms", (input: SetCompanyTermsInput) => {
  const change = checkCompanyTermsStep(input)
  const result = changeCompanyStep(change)
  const notices = collectTermsNoticesStep(result)

  notifyWorkflow.runAsStep({ input: { notices } })
  emitEventStep({ eventName: CompanyEvents.changed, data: { company_id: input.company_id } })

  return new WorkflowResponse(result)
})
