import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { insertCard } from "../../cards/card-rows"
import type { CardContent } from "../../card/card-content"

type NewCard = { product_id: string; supplier_id: string; content: CardContent | null }

/** Writes the card beside its product; undone by deleting it. Without content there is no new card to write. */
export const insertCardStep = createStep(
  "insert-card",
  async ({ product_id, supplier_id, content }: NewCard, { container }) => {
    if (!content) return new StepResponse(null, null)
    await insertCard(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), product_id, supplier_id, content)
    return new StepResponse(product_id, product_id)
  },
  async (product_id, { container }) => {
    if (!product_id) return
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("card").where({ product_id }).delete()
  },
)
