import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { changePrices } from "../../offers/change-prices"
import type { OwnOffer } from "../../offers/own-offer"
import type { PriceInput } from "../../terms/offer-terms"

export type SetOfferPricesInput = OwnOffer & { prices: PriceInput[]; actor: Actor }

/** Replaces all prices of the supplier's own offer; undone by setting what stood there before, which stays visible in the history. */
export const setOfferPricesStep = createStep(
  "set-offer-prices",
  async ({ prices, actor, ...own }: SetOfferPricesInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { product_id, previous } = await changePrices(knex, own, prices, actor)
    return new StepResponse({ product_ids: [product_id] }, { own, previous })
  },
  async (done, { container }) => {
    if (!done) return
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await changePrices(knex, done.own, done.previous, { kind: "system", id: "set-offer-prices" })
  },
)
