import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Operator } from "@ryad/identity/operator"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import { COMPANY_MODULE, type CompanyModuleService } from "../../modules/company"
import { canMove, type CompanyStatus } from "../../transitions"
import type { ChangeCompanyInput } from "./change-company"

export type SetCompanyTermsInput = {
  company_id: string
  operator: Operator
  price_type_code?: string
  manager_id?: string | null
  status?: CompanyStatus
  reason?: string
}

/** The operator's terms name things that exist, the status moves only along `transitions`, and no one is blocked without a reason. */
export const checkCompanyTermsStep = createStep(
  "check-company-terms",
  async ({ company_id, operator, reason, ...next }: SetCompanyTermsInput, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [company] = await companies.listCompanies({ id: company_id }, { take: 1 })
    if (!company) refuseNotFound("company.not_found", `No company ${company_id}`)

    if (next.price_type_code && !(await companies.listPriceTypes({ code: next.price_type_code })).length) {
      refuse("company.price_type_unknown", `No price type ${next.price_type_code}`)
    }
    if (next.manager_id && !(await companies.listManagers({ id: next.manager_id })).length) {
      refuse("company.manager_unknown", `No manager ${next.manager_id}`)
    }
    if (next.status && next.status !== company.status && !canMove(company.status, next.status)) {
      refuse("company.status_not_allowed", `A company does not go from ${company.status} to ${next.status}`)
    }
    if (next.status === "blocked" && !reason) refuse("company.reason_required", "Blocking needs a reason")

    const change: ChangeCompanyInput = { company_id, next, actor: { kind: "user", ...operator, reason } }
    return new StepResponse(change)
  },
)
