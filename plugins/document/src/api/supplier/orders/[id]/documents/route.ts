import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "@ryad/supplier/membership"
import { orderDocuments } from "../../../../order-documents"

export const GET = (req: MedusaRequest, res: MedusaResponse) =>
  orderDocuments(req, res, { supplier_id: supplierOf(req).id })
