import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomersWorkflow, emitEventStep, setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import { openAccountStep, recordConsentsStep } from "@ryad/identity/workflows"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { CompanyEvents } from "./events"
import { accountOf, consentsOf, customerOf, newCompanyOf, registeredNotice } from "./registration-parts"
import type { BuyerRegistration } from "./registration"
import { checkBuyerRequisitesStep } from "./steps/check-buyer-requisites"
import { createCompanyStep } from "./steps/create-company"

/**
 * A buyer from nothing: sign-in identity, customer, consents, company, owner's seat, greeting; all of it or nothing.
 * Refuses `company.inn_taken`, `identity.email_taken`, `requisites.*`, `consent.version_outdated`.
 */
export const registerBuyerWorkflow = createWorkflow("register-buyer", (input: BuyerRegistration) => {
  const checked = checkBuyerRequisitesStep(input)
  const account = openAccountStep(transform({ input }, accountOf))

  const customers = createCustomersWorkflow.runAsStep({ input: transform({ input }, customerOf) })
  const customer = transform({ customers }, ({ customers }) => customers[0]!)
  setAuthAppMetadataStep({
    authIdentityId: account.auth_identity_id,
    actorType: "customer",
    value: customer.id,
  })

  recordConsentsStep(transform({ input, customer }, consentsOf))
  const company = createCompanyStep(transform({ input, checked, customer }, newCompanyOf))

  notifyWorkflow.runAsStep({ input: transform({ input, company, customer }, registeredNotice) })
  emitEventStep({ eventName: CompanyEvents.registered, data: { company_id: company.id } })

  return new WorkflowResponse({
    company_id: company.id,
    customer_id: customer.id,
    auth_identity_id: account.auth_identity_id,
  })
})
