import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { COMPANY_MODULE, type CompanyModuleService } from "@ryad/company/modules/company"
import { FALLBACK_PRICE_TYPE } from "@ryad/offer/price-resolver"

export type BuyerPrices = { price_type: string; territory: string | null }

const GUEST: BuyerPrices = { price_type: FALLBACK_PRICE_TYPE, territory: null }

/** The price type of the asker's company; guests and customers without a company see the guest's prices. */
export const buyerPricesOf = async (req: AuthenticatedMedusaRequest): Promise<BuyerPrices> => {
  const customer = req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : undefined
  if (!customer) return GUEST
  const companies = req.scope.resolve<CompanyModuleService>(COMPANY_MODULE)
  const buyer = await companies.buyerContext(customer)
  return buyer ? { price_type: buyer.price_type_code, territory: buyer.company.territory_code } : GUEST
}
