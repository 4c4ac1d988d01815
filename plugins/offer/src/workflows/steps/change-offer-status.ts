import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { changeOfferStatus } from "../../offers/offer-status"
import type { OwnOffer } from "../../offers/own-offer"
import type { OfferStatus } from "../../modules/offer/models/offer"

export type ChangeOfferStatusInput = OwnOffer & { to: OfferStatus; actor: Actor }

/** Pauses, resumes or withdraws the supplier's own offer; undone by setting what stood there before, which stays visible in the history. */
export const changeOfferStatusStep = createStep(
  "change-offer-status",
  async ({ to, actor, ...own }: ChangeOfferStatusInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { product_id, previous } = await changeOfferStatus(knex, own, to, actor)
    return new StepResponse({ product_ids: [product_id] }, { own, previous })
  },
  async (done, { container }) => {
    if (!done) return
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await changeOfferStatus(knex, done.own, done.previous, { kind: "system", id: "change-offer-status" })
  },
)
