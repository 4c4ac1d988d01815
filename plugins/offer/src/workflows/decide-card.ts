import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { DecideInput } from "@ryad/moderation/modules/moderation"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { CARD_CHANGED } from "../events"
import { composeDecidedStep } from "./steps/compose-decided"
import { decideCardRequestStep } from "./steps/decide-card-request"
import { updateCardStep } from "./steps/update-card"

/**
 * Approves, returns or rejects a card's change request exactly once. Approval publishes the content and tells search by
 * `card.changed`; the supplier is told in every case. A failure leaves the request waiting and the card as it was.
 */
export const decideCardWorkflow = createWorkflow("decide-card", (input: DecideInput) => {
  const decision = decideCardRequestStep(input)

  when("the-product-changes", decision, ({ products }) => products.length > 0).then(() => {
    updateProductsWorkflow.runAsStep({ input: { products: decision.products } })
  })
  const update = transform(decision, ({ product_id, next, previous }) => ({ product_id, next, previous }))
  updateCardStep(update)

  const decided = transform(decision, ({ request, product_id, to }) => ({
    request_id: request.id,
    product_id,
    to,
    comment: request.comment,
  }))
  notifyWorkflow.runAsStep({ input: composeDecidedStep(decided) })

  when("buyers-see-it", decision, ({ to }) => to === "approved").then(() => {
    const changed = transform(decision, ({ product_id }) => ({ product_ids: [product_id] }))
    emitEventStep({ eventName: CARD_CHANGED, data: changed })
  })

  return new WorkflowResponse(decision.request)
})
