import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDENTITY_MODULE, type IdentityModuleService } from "@ryad/identity/modules/identity"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import { COMPANY_MODULE, type CompanyModuleService } from "../../modules/company"
import { checkBankDetails } from "../check-bank"
import type { BankInput } from "../registration"
import type { ChangeCompanyInput } from "./change-company"

export type UpdateCompanyInput = {
  customer_id: string
  phone?: string
  email?: string
  territory_code?: string
  bank?: BankInput
}

/** The owner of a company that is not blocked may change contacts, territory and bank; requisites go through the operator. */
export const checkCompanyUpdateStep = createStep(
  "check-company-update",
  async ({ customer_id, bank, ...contacts }: UpdateCompanyInput, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const buyer = await companies.buyerContext(customer_id)
    if (!buyer) refuseNotFound("company.not_found", "This customer belongs to no company")
    if (buyer.company.status === "blocked") refuse("company.blocked", "The company is blocked")
    if (buyer.member.role !== "owner") refuse("company.owner_only", "Only the owner changes the company")

    const identity = container.resolve<IdentityModuleService>(IDENTITY_MODULE)
    const next = { ...contacts, ...(bank ? await checkBankDetails(identity, bank) : {}) }
    const change: ChangeCompanyInput = {
      company_id: buyer.company.id,
      next,
      actor: { kind: "customer", id: customer_id },
    }
    return new StepResponse(change)
  },
)
