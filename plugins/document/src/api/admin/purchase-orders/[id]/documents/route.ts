import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderDocuments } from "../../../../order-documents"

/** The operator's: documents of any order. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => orderDocuments(req, res, {})
