import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { operatorOf } from "@ryad/identity/operator"
import { readOrder } from "../../../../../order/read-order"
import { changeOrderStageWorkflow } from "../../../../../workflows/change-order-stage"
import { knexOf } from "../../../../knex-of"
import type { MoveOrder } from "../../../../supplier/validators"

export const POST = (req: AuthenticatedMedusaRequest<MoveOrder>, res: MedusaResponse) => {
  const knex = knexOf(req)
  const order_id = req.params.id as string
  const scope = { everything: true } as const
  return withIdempotency(req, res, async () => {
    const { id, name } = await operatorOf(req.scope, req.auth_context.actor_id)
    const actor = { id, name: name ?? id }
    await changeOrderStageWorkflow(req.scope).run({ input: { order_id, scope, actor, ...req.validatedBody } })
    return { order: await readOrder(knex, scope, order_id) }
  })
}
