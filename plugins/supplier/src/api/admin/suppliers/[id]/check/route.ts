import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recheckSupplierWorkflow } from "../../../../../workflows/recheck-supplier"
import { printForOperator } from "../../print-for-operator"

/** Asks the registers again: for an application that was submitted while they were silent. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const supplier_id = String(req.params.id)
  await recheckSupplierWorkflow(req.scope).run({ input: { supplier_id } })
  res.json({ supplier: await printForOperator(req.scope, supplier_id) })
}
