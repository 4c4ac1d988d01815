import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COMPANY_MODULE, type CompanyActor, type CompanyFields, type CompanyModuleService } from "../../modules/company"

export type ChangeCompanyInput = {
  company_id: string
  next: CompanyFields
  actor: CompanyActor
}

/** Writes the fields with their history; undone by writing the former ones back, which the history shows too. */
export const changeCompanyStep = createStep(
  "change-company",
  async ({ company_id, next, actor }: ChangeCompanyInput, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const previous = await companies.changeCompany(company_id, next, actor)

    return new StepResponse(
      { company_id, changed: Object.keys(previous), reason: actor.reason ?? null },
      { company_id, previous },
    )
  },
  async (undo, { container }) => {
    if (!undo || !Object.keys(undo.previous).length) return
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    await companies.changeCompany(undo.company_id, undo.previous, { kind: "system", id: null })
  },
)
