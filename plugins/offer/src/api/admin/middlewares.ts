import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../validate-query"
import { AdminDecideCardRequest, AdminListCardRequests } from "./card-requests/validators"
import { AdminListCategoryAttributes, AdminSaveCategoryAttribute } from "./category-attributes/validators"

const decisions = ["approve", "reject", "return"].map((decision): MiddlewareRoute => ({
  method: "POST",
  matcher: `/admin/card-requests/:id/${decision}`,
  middlewares: [validateAndTransformBody(AdminDecideCardRequest)],
}))

export const adminRoutes: MiddlewareRoute[] = [
  { method: "GET", matcher: "/admin/card-requests", middlewares: [validateQuery(AdminListCardRequests)] },
  ...decisions,
  { method: "GET", matcher: "/admin/category-attributes", middlewares: [validateQuery(AdminListCategoryAttributes)] },
  {
    method: "POST",
    matcher: "/admin/category-attributes",
    middlewares: [validateAndTransformBody(AdminSaveCategoryAttribute)],
  },
]
