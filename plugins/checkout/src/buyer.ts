import type { MedusaRequest } from "@medusajs/framework/http"

/** Who buys: resolved once by the middleware of `/store/buyer/*` from the signed-in customer. */
export type Buyer = {
  customer_id: string
  company_id: string
  price_type_code: string
  /** What the person chose in the header, else the company's own: the one truth for carts and delivery. */
  territory_code: string | null
  name: string
  role: string
}

declare module "@medusajs/framework/http" {
  interface MedusaRequest {
    buyer?: Buyer
  }
}

/** The buyer of this request. Throws only if a route was mounted outside `/store/buyer`. */
export const buyerOf = (req: MedusaRequest): Buyer => {
  if (!req.buyer) throw new Error("the route isn't under /store/buyer")
  return req.buyer
}
