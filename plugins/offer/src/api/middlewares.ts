import { defineMiddlewares } from "@medusajs/framework/http"
import { adminRoutes } from "./admin/middlewares"
import { supplierRoutes } from "./supplier/middlewares"

/** `/supplier/*` is authenticated and its membership resolved by the supplier plugin; `/admin/*` by Medusa. */
export default defineMiddlewares({ routes: [...supplierRoutes, ...adminRoutes] })
