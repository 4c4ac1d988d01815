import { ProductStatus } from "@medusajs/framework/utils"
import type { ChangeRequestRow } from "@ryad/moderation/modules/moderation"
import type { Decision } from "@ryad/moderation/transitions"
import { applyActions, type CardAction } from "../card/card-content"
import type { StoredCard } from "../queries/card-content"
import type { CardState } from "./card-rows"
import { productFields } from "./product-fields"

export type DecisionPlan = {
  product_id: string
  next: CardState
  previous: CardState
  products: ({ id: string; status: ProductStatus } & Partial<ReturnType<typeof productFields>>)[]
}

/**
 * What a decision does to the card. Approval publishes the proposed content; a refused revision leaves a live card as
 * it is, with the comment on the request; a refused new card takes the request's status and comment.
 */
export const planDecision = (
  card: StoredCard,
  request: Pick<ChangeRequestRow, "kind" | "actions">,
  to: Decision,
  comment: string | null,
): DecisionPlan => {
  const { product_id, ...previous } = card
  if (to === "approved") {
    // Actions of card requests are written by `diffCard` only, so their fields are the card's.
    const content = applyActions(card.content, request.actions as CardAction[])
    const products = [{ id: product_id, status: ProductStatus.PUBLISHED, ...productFields(content) }]
    return { product_id, previous, next: { status: "approved", comment: null, content }, products }
  }
  const isLive = card.status === "approved"
  const next: CardState = { content: card.content, comment, status: isLive ? "approved" : to }
  const products = to === "rejected" && !isLive ? [{ id: product_id, status: ProductStatus.REJECTED }] : []
  return { product_id, previous, next, products }
}
