import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "@ryad/checkout/buyer"
import { orderDocuments } from "../../../../../order-documents"

export const GET = (req: MedusaRequest, res: MedusaResponse) =>
  orderDocuments(req, res, { company_id: buyerOf(req).company_id })
