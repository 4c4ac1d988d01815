import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseNotFound } from "@ryad/identity/refusal"
import { MODERATION_MODULE, type DecideInput, type ModerationModuleService } from "@ryad/moderation/modules/moderation"
import { planDecision } from "../../cards/plan-decision"
import { readCard } from "../../queries/card-content"

/** Decides a card's request once and says what follows for the card; undone by letting the request wait again. */
export const decideCardRequestStep = createStep(
  "decide-card-request",
  async (input: DecideInput, { container }) => {
    const moderation = container.resolve<ModerationModuleService>(MODERATION_MODULE)
    const { subject_kind, subject_id } = await moderation.retrieveRequest(input.id)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const card = subject_kind === "card" ? await readCard(knex, subject_id) : null
    if (!card) refuseNotFound("card.request_not_found", `There is no change request of a card ${input.id}`)
    const request = await moderation.decide(input)
    const plan = planDecision(card, request, input.to, request.comment)
    return new StepResponse({ ...plan, request, to: input.to }, input.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ModerationModuleService>(MODERATION_MODULE).revertDecision(id)
  },
)
