import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "@ryad/checkout/buyer"
import { sendPdf } from "../../../../../send-pdf"

export const GET = (req: MedusaRequest, res: MedusaResponse) =>
  sendPdf(req, res, { company_id: buyerOf(req).company_id })
