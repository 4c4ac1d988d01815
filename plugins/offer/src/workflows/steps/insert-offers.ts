import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { chooseVariant, type Variant } from "../../cards/choose-variant"
import { insertOffers } from "../../offers/write-offers"
import type { OfferInput } from "../../terms/offer-terms"

type Offers = { supplier_id: string; actor: Actor; product_id: string; variants: Variant[]; offers: OfferInput[] }

/** Writes the offers with prices and stock in one transaction; undone by deleting them with all their rows. */
export const insertOffersStep = createStep(
  "insert-offers",
  async ({ supplier_id, actor, product_id, variants, offers }: Offers, { container }) => {
    const rows = offers.map(({ variant_key, ...offer }) => ({
      ...offer,
      product_id,
      variant_id: chooseVariant(variants, { variant_key, ...offer }).id,
    }))
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const ids = await insertOffers(knex, { supplier_id, actor, offers: rows })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("offer").whereIn("id", ids).delete()
  },
)
