import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { supplierOf } from "@ryad/supplier/membership"
import { readOrder } from "../../../../../order/read-order"
import { changeOrderStageWorkflow } from "../../../../../workflows/change-order-stage"
import { knexOf } from "../../../../knex-of"
import type { MoveOrder } from "../../../validators"

export const POST = (req: MedusaRequest<MoveOrder>, res: MedusaResponse) => {
  const { id, member_id, name } = supplierOf(req)
  const scope = { supplier_id: id }
  const order_id = req.params.id as string
  return withIdempotency(req, res, async () => {
    await changeOrderStageWorkflow(req.scope).run({
      input: { order_id, scope, actor: { id: member_id, name }, ...req.validatedBody },
    })
    return { order: await readOrder(knexOf(req), scope, order_id) }
  })
}
