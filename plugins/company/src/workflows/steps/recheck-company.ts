import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDENTITY_MODULE, type IdentityModuleService } from "@ryad/identity/modules/identity"
import { COMPANY_MODULE, type CompanyModuleService } from "../../modules/company"
import { judgeVerdict } from "../judge-verdict"
import type { ChangeCompanyInput } from "./change-company"

/** Asks the register again. A clear answer makes the company active; any other is left to the operator with its evidence. */
export const recheckCompanyStep = createStep("recheck-company", async (company_id: string, { container }) => {
  const company = await container.resolve<CompanyModuleService>(COMPANY_MODULE).retrieveCompany(company_id)
  const verdict = await container
    .resolve<IdentityModuleService>(IDENTITY_MODULE)
    .checkRequisites({ inn: company.inn, kpp: company.kpp ?? undefined })
  const { check, isClear } = judgeVerdict(verdict, company)
  const mayTrade = isClear && company.status === "pending_check"

  const change: ChangeCompanyInput = {
    company_id,
    next: { check, ...(mayTrade ? { status: "active" as const } : {}) },
    actor: { kind: "system", id: null },
  }
  return new StepResponse(change)
})
