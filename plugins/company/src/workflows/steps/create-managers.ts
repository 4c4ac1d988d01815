import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@ryad/identity/refusal"
import { COMPANY_MODULE, type CompanyModuleService, type ManagerDTO } from "../../modules/company"
import { isUniqueViolation } from "../unique-violation"

export type NewManager = Pick<ManagerDTO, "name" | "email"> &
  Partial<Pick<ManagerDTO, "user_id" | "phone" | "position" | "photo_url" | "created_by" | "created_by_name">>

/** One manager per e-mail; the second is refused `company.manager_exists`. */
export const createManagersStep = createStep(
  "create-managers",
  async (managers: NewManager[], { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    try {
      const created = await companies.createManagers(managers)
      return new StepResponse(
        created,
        created.map(({ id }) => id),
      )
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      refuse("company.manager_exists", "A manager with this e-mail exists")
    }
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<CompanyModuleService>(COMPANY_MODULE).deleteManagers(ids)
  },
)
