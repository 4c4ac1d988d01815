import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { changeTerms } from "../../offers/write-terms"
import type { OwnOffer } from "../../offers/own-offer"
import type { CommercialTerms } from "../../terms/offer-terms"

export type UpdateOfferTermsInput = OwnOffer & { terms: Partial<CommercialTerms>; actor: Actor }

/** Changes commercial terms of the supplier's own offer; undone by setting what stood there before, which stays visible in the history. */
export const updateOfferTermsStep = createStep(
  "update-offer-terms",
  async ({ terms, actor, ...own }: UpdateOfferTermsInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { product_id, previous } = await changeTerms(knex, own, terms, actor)
    return new StepResponse({ product_ids: [product_id] }, { own, previous })
  },
  async (done, { container }) => {
    if (!done) return
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await changeTerms(knex, done.own, done.previous, { kind: "system", id: "update-offer-terms" })
  },
)
