import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { changeStock } from "../../offers/change-stock"
import type { OwnOffer } from "../../offers/own-offer"
import type { StockInput } from "../../terms/offer-terms"

export type SetOfferStockInput = OwnOffer & { stock: StockInput[]; actor: Actor }

/** Sets stock in the named warehouses of the supplier's own offer; undone by setting what stood there before, which stays visible in the history. */
export const setOfferStockStep = createStep(
  "set-offer-stock",
  async ({ stock, actor, ...own }: SetOfferStockInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { product_id, previous } = await changeStock(knex, own, stock, actor)
    return new StepResponse({ product_ids: [product_id] }, { own, previous })
  },
  async (done, { container }) => {
    if (!done) return
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await changeStock(knex, done.own, done.previous, { kind: "system", id: "set-offer-stock" })
  },
)
