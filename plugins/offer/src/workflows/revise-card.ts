import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { notifyWorkflow } from "@ryad/notification/workflows"
import type { Revision } from "../cards/plan-revision"
import { productFields } from "../cards/product-fields"
import { composeSubmittedStep } from "./steps/compose-submitted"
import { planRevisionStep } from "./steps/plan-revision"
import { submitCardRequestStep } from "./steps/submit-card-request"
import { updateCardStep } from "./steps/update-card"

export type ReviseCardInput = Revision & { actor: Actor }

/**
 * Sends a supplier's change of a card to moderation. A live card stays as buyers see it until the approval; a card that
 * was never approved (waiting, returned or rejected) is rewritten at once and waits again. Answers the change request.
 */
export const reviseCardWorkflow = createWorkflow("revise-card", (input: ReviseCardInput) => {
  const plan = planRevisionStep(input)

  when("the-card-is-not-live", plan, ({ is_live }) => !is_live).then(() => {
    const products = transform(plan, ({ product_id, content }) => [{ id: product_id, ...productFields(content) }])
    updateProductsWorkflow.runAsStep({ input: { products } })
    const update = transform(plan, ({ product_id, content, previous }) => ({
      product_id,
      previous,
      next: { status: "pending" as const, comment: null, content },
    }))
    updateCardStep(update)
  })

  const submission = transform({ input, plan }, ({ input, plan }) => ({
    product_id: plan.product_id,
    supplier_id: input.supplier_id,
    actor: input.actor,
    kind: plan.kind,
    actions: plan.actions,
  }))
  const request = submitCardRequestStep(submission)
  notifyWorkflow.runAsStep({ input: composeSubmittedStep({ request_id: request.id, product_id: plan.product_id }) })

  return new WorkflowResponse(request)
})
