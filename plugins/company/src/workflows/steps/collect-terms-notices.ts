import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Notice } from "@ryad/notification/workflows"
import { COMPANY_MODULE, type CompanyModuleService } from "../../modules/company"

export type CollectTermsNoticesInput = { company_id: string; changed: string[]; reason: string | null }

const TOLD = ["price_type_code", "manager_id", "status"]

/** What the members are told after a change of terms: only what changed, and nothing when nothing did. */
export const collectTermsNoticesStep = createStep(
  "collect-terms-notices",
  async ({ company_id, changed, reason }: CollectTermsNoticesInput, { container }) => {
    const notices: Notice[] = []
    if (!changed.some((field) => TOLD.includes(field))) return new StepResponse(notices)

    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const company = await companies.retrieveCompany(company_id)
    const [priceType] = await companies.listPriceTypes({ code: company.price_type_code })
    const [manager] = company.manager_id ? await companies.listManagers({ id: company.manager_id }) : []
    const data = {
      name: company.short_name ?? company.name,
      price_type_code: changed.includes("price_type_code") ? company.price_type_code : null,
      price_type_name: changed.includes("price_type_code") ? (priceType?.name_ru ?? null) : null,
      manager_name: changed.includes("manager_id") ? (manager?.name ?? null) : null,
      status: changed.includes("status") ? company.status : null,
      reason,
    }

    const members = await companies.listCompanyMembers({ company_id })
    const customers = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: members.map(({ customer_id }) => customer_id) }, { select: ["id", "email"] })
    for (const { id, email } of customers) {
      notices.push({
        recipient_kind: "customer",
        recipient_id: id,
        email,
        code: "company.updated",
        data,
        href: "/buyer",
      })
    }
    return new StepResponse(notices)
  },
)
