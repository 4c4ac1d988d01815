import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { readOrder } from "../../../../../order/read-order"
import { changeOrderStageWorkflow } from "../../../../../workflows/change-order-stage"
import { operatorOf } from "../../../operator"
import { knexOf } from "../../../../knex-of"
import type { MoveOrder } from "../../../../supplier/validators"

export const POST = (req: AuthenticatedMedusaRequest<MoveOrder>, res: MedusaResponse) => {
  const knex = knexOf(req)
  const order_id = req.params.id as string
  const scope = { everything: true } as const
  return withIdempotency(req, res, async () => {
    const actor = await operatorOf(knex, req.auth_context.actor_id)
    await changeOrderStageWorkflow(req.scope).run({ input: { order_id, scope, actor, ...req.validatedBody } })
    return { order: await readOrder(knex, scope, order_id) }
  })
}
