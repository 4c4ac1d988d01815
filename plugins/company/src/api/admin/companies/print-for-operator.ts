import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuseNotFound } from "@ryad/identity/refusal"
import { territoryByCode } from "@ryad/territory/directory"
import { COMPANY_MODULE, type CompanyModuleService } from "../../../modules/company"
import { transitions } from "../../../transitions"
import { printManager } from "../../print-company"

const CHANGES_SHOWN = 50

type Change = { field: string; previous: string | null; next: string | null }

/** The evidence of a check is long and stands beside; the history says how the check ended. */
const outcomeOf = (check: string | null) => (check ? (JSON.parse(check) as { outcome?: string }).outcome : null) ?? null

const printChange = <Row extends Change>(row: Row): Row =>
  row.field === "check" ? { ...row, previous: outcomeOf(row.previous), next: outcomeOf(row.next) } : row

/** The admin's bundle can't carry the directory of territories, so the answer brings the names of those it mentions. */
const nameTerritories = (codes: (string | null)[]) =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const territory = code ? territoryByCode(code) : null
      return territory ? [[territory.code, { ru: territory.name_ru, en: territory.name_en }]] : []
    }),
  )

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
    changes: changes.map(printChange),
    territories: nameTerritories([
      company.territory_code,
      ...changes.flatMap(({ field, previous, next }) => (field === "territory_code" ? [previous, next] : [])),
    ]),
    allowed_statuses: transitions[company.status],
  }
}
