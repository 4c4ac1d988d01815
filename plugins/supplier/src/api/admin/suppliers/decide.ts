import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { Decision } from "../../../decisions"
import { decideSupplierWorkflow } from "../../../workflows/decide-supplier"
import { printForOperator } from "./print-for-operator"
import type { AdminDecideSupplierBody } from "./validators"

/** The handler of one decision route: who decided stands in the history by name, not only by id. */
export function decideBy(decision: Decision) {
  return async (req: AuthenticatedMedusaRequest<AdminDecideSupplierBody>, res: MedusaResponse): Promise<void> => {
    const supplierId = String(req.params.id)
    await decideSupplierWorkflow(req.scope).run({
      input: {
        supplier_id: supplierId,
        decision,
        comment: req.validatedBody.comment,
        version: req.validatedBody.version,
        actor: { kind: "user", id: req.auth_context.actor_id, name: await nameOf(req) },
      },
    })
    res.json({ supplier: await printForOperator(req.scope, supplierId) })
  }
}

async function nameOf(req: AuthenticatedMedusaRequest): Promise<string | null> {
  // A secret API key acts as a user too, but has no person behind it.
  const [user] = await req.scope.resolve(Modules.USER).listUsers({ id: req.auth_context.actor_id }, { take: 1 })
  if (!user) return null
  return [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email
}
