import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { clientIp } from "@ryad/identity/client-ip"
import { accountProofOf } from "@ryad/identity/account-proof"
import { issueToken } from "@ryad/identity/hats"
import { withIdempotency } from "@ryad/identity/idempotency"
import { COMPANY_MODULE, type CompanyModuleService } from "../../../modules/company"
import { registerBuyerWorkflow } from "../../../workflows"
import { printOwnCompany } from "../../print-company"
import type { StoreRegisterBuyer } from "./validators"

type Registered = { company_id: string; customer_id: string; auth_identity_id: string }

/** Read anew for every answer, so that a token never lies in the table of idempotency keys. */
const present = async (req: MedusaRequest, { customer_id, auth_identity_id }: Registered) => {
  const companies = req.scope.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [customer, authIdentity, buyer] = await Promise.all([
    req.scope.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id, {
      select: ["id", "email", "first_name", "last_name", "phone"],
    }),
    req.scope.resolve(Modules.AUTH).retrieveAuthIdentity(auth_identity_id),
    companies.buyerContext(customer_id),
  ])

  return {
    customer,
    company: buyer && (await printOwnCompany(companies, buyer)),
    token: issueToken(req.scope, authIdentity, "customer"),
  }
}

/** Registers a buyer and signs them in. */
export const POST = async (req: MedusaRequest<StoreRegisterBuyer>, res: MedusaResponse) => {
  const register = async (): Promise<Registered> => {
    const { email, password, ...company } = req.validatedBody
    const account = await accountProofOf(req, { email, password })
    const input = { ...company, ...account, ip: clientIp(req) }
    const { result } = await registerBuyerWorkflow(req.scope).run({ input })
    return result
  }

  await withIdempotency(req, res, register, { present: (registered) => present(req, registered) })
}
