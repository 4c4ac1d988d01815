import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "@ryad/supplier/membership"
import { sendPdf } from "../../../../send-pdf"

export const GET = (req: MedusaRequest, res: MedusaResponse) => sendPdf(req, res, { supplier_id: supplierOf(req).id })
