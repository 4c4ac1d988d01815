import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuseNotFound } from "@ryad/identity/refusal"
import { COMPANY_MODULE, type CompanyModuleService } from "../../../modules/company"
import { transitions } from "../../../transitions"
import { printManager } from "../../print-company"

const CHANGES_SHOWN = 50

/** All that an operator decides by: requisites, the register's answer, members, terms and their history. */
export const printForOperator = async (container: MedusaContainer, id: string) => {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [company] = await companies.listCompanies({ id }, { take: 1 })
  if (!company) return refuseNotFound("company.not_found", `No company ${id}`)

  const [seats, managers, changes] = await Promise.all([
    companies.listCompanyMembers({ company_id: id }, { order: { created_at: "ASC" } }),
    company.manager_id ? companies.listManagers({ id: company.manager_id }) : [],
    companies.listCompanyChanges({ company_id: id }, { order: { created_at: "DESC" }, take: CHANGES_SHOWN }),
  ])
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: seats.map(({ customer_id }) => customer_id) },
      { select: ["id", "email", "first_name", "last_name", "phone"] },
    )
  const personOf = new Map(customers.map((customer) => [customer.id, customer]))

  return {
    ...company,
    manager: managers[0] ? printManager(managers[0]) : null,
    members: seats.map(({ id, customer_id, role }) => ({ id, role, customer: personOf.get(customer_id) ?? null })),
    changes,
    allowed_statuses: transitions[company.status],
  }
}
