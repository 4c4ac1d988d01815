import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../validate-query"
import { AdminDecideCardRequest, AdminListCardRequests } from "./card-requests/validators"
import { AdminListCategoryAttributes, AdminSaveCategoryAttribute } from "./category-attributes/validators"

const decisions = ["approve", "reject", "return"].map((decision): MiddlewareRoute => ({
  methods: ["POST"],
  matcher: `/admin/card-requests/:id/${decision}`,
  middlewares: [validateAndTransformBody(AdminDecideCardRequest)],
}))

export const adminRoutes: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/card-requests", middlewares: [validateQuery(AdminListCardRequests)] },
  ...decisions,
  {
    methods: ["GET"],
    matcher: "/admin/category-attributes",
    middlewares: [validateQuery(AdminListCategoryAttributes)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/category-attributes",
    middlewares: [validateAndTransformBody(AdminSaveCategoryAttribute)],
  },
]
