import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { FALLBACK_PRICE_TYPE } from "@ryad/offer/price-resolver"

type CompanyModule = {
  buyerContext(
    customer_id: string,
  ): Promise<{ company: { status: string; territory_code: string | null }; price_type_code: string } | null>
}

export type BuyerPrices = { price_type: string; territory: string | null }

const GUEST: BuyerPrices = { price_type: FALLBACK_PRICE_TYPE, territory: null }

/** The price type of the asker's company; guests, companies under check and blocked ones see the guest's prices. */
export const buyerPricesOf = async (req: AuthenticatedMedusaRequest): Promise<BuyerPrices> => {
  const customer = req.auth_context?.actor_id
  if (!customer) return GUEST
  const companies = req.scope.resolve<CompanyModule>("company", { allowUnregistered: true })
  const buyer = await companies?.buyerContext(customer)
  if (!buyer) return GUEST
  const isActive = buyer.company.status === "active"
  return {
    price_type: isActive ? buyer.price_type_code : FALLBACK_PRICE_TYPE,
    territory: buyer.company.territory_code,
  }
}
