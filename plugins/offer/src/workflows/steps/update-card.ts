import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCard, type CardState } from "../../cards/card-rows"

type CardUpdate = { product_id: string; next: CardState; previous: CardState }

/** Writes a card's own fields, status and the moderator's comment; undone by writing the former ones. */
export const updateCardStep = createStep(
  "update-card",
  async ({ product_id, next, previous }: CardUpdate, { container }) => {
    await updateCard(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), product_id, next)
    return new StepResponse(product_id, { product_id, previous })
  },
  async (done, { container }) => {
    if (!done) return
    await updateCard(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), done.product_id, done.previous)
  },
)
