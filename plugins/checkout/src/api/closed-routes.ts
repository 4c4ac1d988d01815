import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { refuse } from "@ryad/identity/refusal"

const closed = (_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction) => {
  refuse("route.closed", "This route of the engine is closed: use /store/buyer")
}

/**
 * Medusa's own store routes that write carts, orders, payments and customers past our rules, or read them for anybody
 * who knows an id. Buyers use `/store/buyer` instead.
 */
export const closedRoutes: MiddlewareRoute[] = [
  { matcher: "/store/carts*", middlewares: [closed] },
  { matcher: "/store/orders*", middlewares: [closed] },
  { matcher: "/store/payment-collections*", middlewares: [closed] },
  { matcher: "/store/returns*", middlewares: [closed] },
  { matcher: "/store/shipping-options*", middlewares: [closed] },
  { matcher: "/store/customers", methods: ["POST"], middlewares: [closed] },
]
