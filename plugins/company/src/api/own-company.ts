import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { refuseNotFound } from "@ryad/identity/refusal"
import { COMPANY_MODULE, type BuyerContext, type CompanyModuleService } from "../modules/company"

/** The company of the customer who asks; 404 `company.not_found` for one who belongs to none. */
export const ownCompany = async (
  req: AuthenticatedMedusaRequest,
): Promise<{ companies: CompanyModuleService; buyer: BuyerContext }> => {
  const companies = req.scope.resolve<CompanyModuleService>(COMPANY_MODULE)
  const buyer = await companies.buyerContext(req.auth_context.actor_id)
  if (!buyer) return refuseNotFound("company.not_found", "This customer belongs to no company")

  return { companies, buyer }
}
