import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MODERATION_MODULE, type Actor, type ModerationModuleService } from "@ryad/moderation/modules/moderation"
import type { CardAction } from "../../card/card-content"

export type CardSubmission = {
  product_id: string
  supplier_id: string
  kind: "create" | "update"
  actions: CardAction[]
  actor: Actor
}

/** Puts a card's change before the moderators, in place of the card's open request if there is one; undone whole. */
export const submitCardRequestStep = createStep(
  "submit-card-request",
  async ({ product_id, ...rest }: CardSubmission, { container }) => {
    const moderation = container.resolve<ModerationModuleService>(MODERATION_MODULE)
    const { request, previous } = await moderation.submit({ subject_kind: "card", subject_id: product_id, ...rest })
    return new StepResponse(request, { id: request.id, previous })
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve<ModerationModuleService>(MODERATION_MODULE).revertSubmit(done.id, done.previous)
  },
)
