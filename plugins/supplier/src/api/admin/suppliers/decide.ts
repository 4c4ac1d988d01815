import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { operatorOf } from "@ryad/identity/operator"
import type { Decision } from "../../../decisions"
import { decideSupplierWorkflow } from "../../../workflows/decide-supplier"
import { printForOperator } from "./print-for-operator"
import type { AdminDecideSupplierBody } from "./validators"

/** The handler of one decision route: who decided stands in the history by name, not only by id. */
export function decideBy(decision: Decision) {
  return (req: AuthenticatedMedusaRequest<AdminDecideSupplierBody>, res: MedusaResponse): Promise<void> =>
    withIdempotency(req, res, async () => {
      const supplierId = String(req.params.id)
      await decideSupplierWorkflow(req.scope).run({
        input: {
          supplier_id: supplierId,
          decision,
          comment: req.validatedBody.comment,
          version: req.validatedBody.version,
          actor: { kind: "user", ...(await operatorOf(req.scope, req.auth_context.actor_id)) },
        },
      })
      return { supplier: await printForOperator(req.scope, supplierId) }
    })
}
