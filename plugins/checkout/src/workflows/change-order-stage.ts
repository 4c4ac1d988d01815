import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { OFFER_CHANGED } from "@ryad/offer/events"
import { ORDER_STAGE_CHANGED } from "../events"
import type { StageChange } from "../order/change-stage"
import { changeOrderStageStep } from "./steps/change-order-stage"
import { followOrderStageStep } from "./steps/follow-order-stage"

/** Moves an order by its `transitions`, keeps the history, and lets Medusa's state, stock and the other side follow. */
export const changeOrderStageWorkflow = createWorkflow("change-order-stage", (change: WorkflowData<StageChange>) => {
  const changed = changeOrderStageStep(change)
  when("change-order-stage-moved", changed, ({ event_id }) => event_id !== null).then(() => {
    const data = transform(changed, ({ order_id, from, to }) => ({ order_id, from, to }))
    emitEventStep({ eventName: ORDER_STAGE_CHANGED, data })
    followOrderStageStep(changed)
  })
  when("change-order-stage-released", changed, ({ product_ids }) => product_ids.length > 0).then(() => {
    // A reservation taken or given back changes what can be bought, so the index must look.
    const goods = transform(changed, ({ product_ids }) => ({ product_ids }))
    emitEventStep({ eventName: OFFER_CHANGED, data: goods }).config({ name: "emit-offer-changed" })
  })
  return new WorkflowResponse(changed)
})
