import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { limitRegistrations } from "@ryad/identity/rate-limit/limit-requests"
import { AdminListCompanies, AdminSetCompanyTerms } from "./admin/companies/validators"
import { AdminCreateManager, AdminListManagers } from "./admin/managers/validators"
import { StoreRegisterBuyer } from "./store/buyers/validators"
import { StoreUpdateCompany } from "./store/company/validators"

const list = { isList: true, defaults: [] }

/** `/admin/*` is closed to everyone but operators by Medusa itself. */
export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/buyers",
      methods: ["POST"],
      middlewares: [limitRegistrations, validateAndTransformBody(StoreRegisterBuyer)],
    },
    { matcher: "/store/company*", middlewares: [authenticate("customer", ["bearer"])] },
    { matcher: "/store/company", methods: ["POST"], middlewares: [validateAndTransformBody(StoreUpdateCompany)] },
    {
      matcher: "/admin/companies",
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(AdminListCompanies, list)],
    },
    {
      matcher: "/admin/companies/:id",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(AdminSetCompanyTerms)],
    },
    {
      matcher: "/admin/managers",
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(AdminListManagers, list)],
    },
    { matcher: "/admin/managers", methods: ["POST"], middlewares: [validateAndTransformBody(AdminCreateManager)] },
  ],
})
