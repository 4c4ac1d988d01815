import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printForOperator } from "../print-for-operator"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ supplier: await printForOperator(req.scope, String(req.params.id)) })
}
