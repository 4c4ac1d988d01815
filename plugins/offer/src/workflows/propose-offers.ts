import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { diffCard } from "../card/card-content"
import { CARD_CHANGED, OFFER_CHANGED } from "../events"
import type { Proposal } from "../proposal/proposal"
import { composeSubmittedStep } from "./steps/compose-submitted"
import { insertCardStep } from "./steps/insert-card"
import { insertOffersStep } from "./steps/insert-offers"
import { planProposalStep } from "./steps/plan-proposal"
import { submitCardRequestStep } from "./steps/submit-card-request"

/**
 * Puts a supplier's offers on the matching card, or proposes a card with its product and sends it to moderation.
 * All or nothing: a failure leaves no product, card, offer, request or notice. Answers `{ offer_ids, matched, request }`.
 */
export const proposeOffersWorkflow = createWorkflow("propose-offers", (input: Proposal) => {
  const plan = planProposalStep(input)

  const created = when("the-card-is-new", plan, ({ is_matched }) => !is_matched).then(() => {
    const products = createProductsWorkflow.runAsStep({ input: { products: plan.products } })
    insertCardStep({ product_id: plan.product_id, supplier_id: input.supplier_id, content: plan.content })
    return products
  })

  const offers = transform({ input, plan, created }, ({ input, plan, created }) => ({
    supplier_id: input.supplier_id,
    actor: input.actor,
    product_id: plan.product_id,
    offers: input.offers,
    variants: created?.[0]?.variants.map(({ id, title }) => ({ id, title: title ?? "" })) ?? plan.variants,
  }))
  const offer_ids = insertOffersStep(offers)

  const request = when("the-card-needs-moderation", plan, ({ is_matched }) => !is_matched).then(() => {
    const submission = transform({ input, plan }, ({ input, plan }) => ({
      product_id: plan.product_id,
      supplier_id: input.supplier_id,
      actor: input.actor,
      kind: "create" as const,
      actions: plan.content ? diffCard(null, plan.content) : [],
    }))
    const submitted = submitCardRequestStep(submission)
    notifyWorkflow.runAsStep({ input: composeSubmittedStep({ request_id: submitted.id, product_id: plan.product_id }) })
    return submitted
  })

  const changed = transform(plan, ({ product_id }) => ({ product_ids: [product_id] }))
  emitEventStep({ eventName: OFFER_CHANGED, data: changed })
  emitEventStep({ eventName: CARD_CHANGED, data: changed }).config({ name: "emit-card-changed" })

  const matched = transform(plan, ({ is_matched }) => is_matched)
  return new WorkflowResponse({ offer_ids, matched, request })
})
