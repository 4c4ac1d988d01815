import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { notifyWorkflow } from "@ryad/notification/workflows"
import type { DetailsChange } from "../modules/supplier"
import { SupplierEvents } from "./events"
import { changeDetailsStep } from "./steps/change-details"
import { checkNewAccountStep } from "./steps/check-new-account"
import { collectBankNoticesStep } from "./steps/collect-bank-notices"

/** An approved supplier changes its contacts or its account: checked, with history, and the owners hear of an account. */
export const changeSupplierDetailsWorkflow = createWorkflow(
  "change-supplier-details",
  (input: Omit<DetailsChange, "bank">) => {
    const bank = checkNewAccountStep(input)
    const changed = changeDetailsStep(transform({ input, bank }, ({ input, bank }) => ({ ...input, bank })))
    const told = transform({ input, changed }, ({ input, changed }) => ({
      supplier_id: input.id,
      actor_name: input.actor.name,
      ...changed,
    }))
    notifyWorkflow.runAsStep({ input: { notices: collectBankNoticesStep(told) } })
    emitEventStep({ eventName: SupplierEvents.changed, data: { supplier_id: input.id } })
    return new WorkflowResponse(changed)
  },
)
