import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { SupplierEvents } from "./events"
import { collectSupplierNoticesStep, type CollectNoticesInput } from "./steps/collect-supplier-notices"

/** The end of every status change: the people concerned are told, and `supplier.changed` wakes the readers. */
export const tellAboutSupplierWorkflow = createWorkflow("tell-about-supplier", (input: CollectNoticesInput) => {
  const notices = collectSupplierNoticesStep(input)
  notifyWorkflow.runAsStep({ input: { notices } })
  emitEventStep({ eventName: SupplierEvents.changed, data: { supplier_id: input.supplier_id } })
  return new WorkflowResponse(notices)
})
