import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "@ryad/identity/operator"
import { recheckSupplierWorkflow } from "../../../../../workflows/recheck-supplier"
import { printForOperator } from "../../print-for-operator"

/** Asks the registers again: for an application that was submitted while they were silent. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const supplier_id = String(req.params.id)
  const actor = { kind: "user" as const, ...(await operatorOf(req.scope, req.auth_context.actor_id)) }
  await recheckSupplierWorkflow(req.scope).run({ input: { supplier_id, actor } })
  res.json({ supplier: await printForOperator(req.scope, supplier_id) })
}
