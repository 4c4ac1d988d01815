import type { MedusaContainer } from "@medusajs/framework/types"
import { COMPANY_MODULE, type CompanyModuleService } from "../modules/company"
import { recheckCompanyWorkflow } from "../workflows"

/** Few at a time: the register counts requests, and who waits longest goes first. */
const AT_ONCE = 20

/** A buyer who registered while the register was down is checked as soon as it answers again. */
export default async function recheckCompanies(container: MedusaContainer): Promise<void> {
  const waiting = await container.resolve<CompanyModuleService>(COMPANY_MODULE).listWaitingForRegister(AT_ONCE)
  for (const { id } of waiting) await recheckCompanyWorkflow(container).run({ input: { company_id: id } })
}

export const config = { name: "recheck-companies", schedule: "*/10 * * * *" }
