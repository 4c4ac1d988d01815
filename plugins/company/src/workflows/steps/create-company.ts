import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isUniqueViolation } from "../unique-violation"
import { refuse } from "@ryad/identity/refusal"
import { COMPANY_MODULE, type CompanyDTO, type CompanyModuleService } from "../../modules/company"

export type NewCompany = Omit<
  CompanyDTO,
  "id" | "price_type_code" | "manager_id" | "created_at" | "updated_at" | "deleted_at"
> & { owner_id: string }

/**
 * The company with the default price type of its kind, the least busy manager and its owner's seat. Of two registrations
 * of one ИНН at once the second is refused here, by the table.
 */
export const createCompanyStep = createStep(
  "create-company",
  async ({ owner_id, ...company }: NewCompany, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    try {
      const created = await companies.openCompany(company, owner_id)
      return new StepResponse(created, created.id)
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      refuse("company.inn_taken", "A buyer with this ИНН and КПП is registered")
    }
  },
  async (company_id, { container }) => {
    if (company_id) await container.resolve<CompanyModuleService>(COMPANY_MODULE).deleteCompanies([company_id])
  },
)
