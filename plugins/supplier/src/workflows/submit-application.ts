import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordConsentsStep } from "@ryad/identity/workflows"
import type { Actor } from "../modules/supplier"
import { checkApplicationStep } from "./steps/check-application"
import { moveSupplierStatusStep } from "./steps/move-supplier-status"
import { tellAboutSupplierWorkflow } from "./tell-about-supplier"

export type SubmitApplicationInput = {
  supplier_id: string
  actor: Actor
  consents: { personal_data: string; offer_supplier: string }
  ip: string
}

/** Checks the application, keeps both consents apart and puts it before the operator; also after a return. */
export const submitApplicationWorkflow = createWorkflow("submit-application", (input: SubmitApplicationInput) => {
  const check = checkApplicationStep({ supplier_id: input.supplier_id })
  const consents = transform({ input }, ({ input: { actor, ip, consents: versions } }) =>
    (["personal_data", "offer_supplier"] as const).map((document) => ({
      subject_kind: "supplier" as const,
      subject_id: actor.id,
      document,
      version: versions[document],
      ip,
    })),
  )
  recordConsentsStep(consents)
  const supplier = moveSupplierStatusStep({ id: input.supplier_id, to: "submitted", actor: input.actor, check })
  tellAboutSupplierWorkflow.runAsStep({
    input: { supplier_id: supplier.id, code: "supplier.submitted", to_operator: true },
  })
  return new WorkflowResponse(supplier)
})
