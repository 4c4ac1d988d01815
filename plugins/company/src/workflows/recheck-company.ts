import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { CompanyEvents } from "./events"
import { changeCompanyStep } from "./steps/change-company"
import { collectTermsNoticesStep } from "./steps/collect-terms-notices"
import { recheckCompanyStep } from "./steps/recheck-company"

/** Repeats a check that broke off; who passes gets their own prices and is told. */
export const recheckCompanyWorkflow = createWorkflow("recheck-company", (input: { company_id: string }) => {
  const change = recheckCompanyStep(input.company_id)
  const result = changeCompanyStep(change)
  const notices = collectTermsNoticesStep(result)

  notifyWorkflow.runAsStep({ input: { notices } })
  emitEventStep({ eventName: CompanyEvents.changed, data: { company_id: input.company_id } })

  return new WorkflowResponse(result)
})
