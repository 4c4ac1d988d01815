import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { NotificationEvents } from "./events"
import { notifyStep, type NotifyInput } from "./steps/notify"

/** Tells every recipient in the bell and, where there is an address, by mail; then wakes the sender. */
export const notifyWorkflow = createWorkflow("notify-recipients", (input: NotifyInput) => {
  const queued = notifyStep(input)
  emitEventStep({ eventName: NotificationEvents.queued, data: { mail_ids: queued.mail_ids } })

  return new WorkflowResponse(queued)
})
