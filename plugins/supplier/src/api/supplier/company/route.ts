import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "../../../membership"
import { printCompany } from "./print-company"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ company: await printCompany(req.scope, supplierOf(req).id) })
}
