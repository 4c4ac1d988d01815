import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { requireRight } from "@ryad/supplier/membership"
import { validateQuery } from "../validate-query"
import {
  SupplierCreateOffers,
  SupplierListOffers,
  SupplierMatchCard,
  SupplierReviseCard,
  SupplierSetPrices,
  SupplierSetStock,
  SupplierUpdateTerms,
} from "./offers/validators"
import { receiveFiles } from "./uploads/receive-files"

const moves = ["pause", "resume", "withdraw"].map((move): MiddlewareRoute => ({
  methods: ["POST"],
  matcher: `/supplier/offers/:id/${move}`,
  middlewares: [requireRight("offers"), validateAndTransformBody(z.strictObject({}))],
}))

export const supplierRoutes: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/supplier/cards/match", middlewares: [validateQuery(SupplierMatchCard)] },
  { methods: ["GET"], matcher: "/supplier/offers", middlewares: [validateQuery(SupplierListOffers)] },
  {
    methods: ["POST"],
    matcher: "/supplier/offers",
    middlewares: [requireRight("offers"), validateAndTransformBody(SupplierCreateOffers)],
  },
  {
    methods: ["POST"],
    matcher: "/supplier/offers/:id",
    middlewares: [requireRight("offers"), validateAndTransformBody(SupplierUpdateTerms)],
  },
  {
    methods: ["POST"],
    matcher: "/supplier/offers/:id/prices",
    middlewares: [requireRight("offers"), validateAndTransformBody(SupplierSetPrices)],
  },
  {
    methods: ["POST"],
    matcher: "/supplier/offers/:id/stock",
    middlewares: [requireRight("stock"), validateAndTransformBody(SupplierSetStock)],
  },
  {
    methods: ["POST"],
    matcher: "/supplier/offers/:id/card",
    middlewares: [requireRight("cards"), validateAndTransformBody(SupplierReviseCard)],
  },
  ...moves,
  { methods: ["POST"], matcher: "/supplier/uploads", middlewares: [requireRight("cards"), receiveFiles] },
]
