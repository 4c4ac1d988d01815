import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { buyerOf } from "../../../buyer"
import { readOrder } from "../../../order/read-order"
import type { Stage } from "../../../transitions"
import { changeOrderStageWorkflow } from "../../../workflows/change-order-stage"
import { knexOf } from "../../knex-of"

/** Moves an order of the buyer's company and answers with it as it became. */
export const moveOwnOrder = (req: MedusaRequest, res: MedusaResponse, to: Stage, reason?: string) => {
  const { company_id, customer_id, name } = buyerOf(req)
  const order_id = req.params.id as string
  const scope = { company_id }
  return withIdempotency(req, res, async () => {
    await changeOrderStageWorkflow(req.scope).run({
      input: { order_id, to, scope, actor: { id: customer_id, name }, reason },
    })
    return { order: await readOrder(knexOf(req), scope, order_id) }
  })
}
