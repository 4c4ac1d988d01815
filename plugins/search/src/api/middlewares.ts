import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Prices depend on who asks, so no cache on the way may keep an answer. */
const forbidCaching = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  res.setHeader("Cache-Control", "private, no-store")
  res.vary("Authorization")
  next()
}

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/catalogue/*",
      middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true }), forbidCaching],
    },
  ],
})
