import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import type { AccountProof } from "@ryad/identity/account-proof"
import { openAccountStep, type OpenAccountInput } from "@ryad/identity/workflows"
import type { Applicant } from "../modules/supplier"
import { openDraftStep } from "./steps/open-draft"

export type ApplyInput = Applicant & AccountProof

/** An account of actor type `supplier` with an empty draft behind it: all of it or nothing. */
export const applyAsSupplierWorkflow = createWorkflow("apply-as-supplier", (input: ApplyInput) => {
  const opening = transform({ input }, ({ input }): OpenAccountInput => ({ ...input, actor_type: "supplier" }))
  const account = openAccountStep(opening)
  const applicant = transform({ input }, ({ input: { email, first_name, last_name, phone } }) => ({
    email: email.toLowerCase(),
    first_name,
    last_name,
    phone,
  }))
  const draft = openDraftStep(applicant)
  setAuthAppMetadataStep({
    authIdentityId: account.auth_identity_id,
    actorType: "supplier",
    value: draft.member_id,
  })
  return new WorkflowResponse({ supplier_id: draft.supplier_id, auth_identity_id: account.auth_identity_id })
})
