import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
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
  return new WorkflowResponse(changed)
})
