import { validateAndTransformBody } from "@medusajs/framework"
import { defineMiddlewares } from "@medusajs/framework/http"
import { validateQuery } from "./validate-query"
import { StoreListDocuments, StoreMailDocument, SupplierListDocuments } from "./validators"

/** Who asks is resolved by the prefixes: `/store/buyer` belongs to checkout, `/supplier` to supplier. */
export default defineMiddlewares({
  routes: [
    { method: "GET", matcher: "/store/buyer/documents", middlewares: [validateQuery(StoreListDocuments)] },
    {
      method: "POST",
      matcher: "/store/buyer/documents/:id/mail",
      middlewares: [validateAndTransformBody(StoreMailDocument)],
    },
    { method: "GET", matcher: "/supplier/documents", middlewares: [validateQuery(SupplierListDocuments)] },
  ],
})
