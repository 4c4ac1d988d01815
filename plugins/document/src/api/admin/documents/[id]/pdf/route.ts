import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPdf } from "../../../../send-pdf"

/** The operator's: any document as it was sent. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => sendPdf(req, res, {})
