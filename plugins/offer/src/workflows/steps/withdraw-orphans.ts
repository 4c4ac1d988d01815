import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withdrawOrphans } from "../../offers/withdraw-orphans"

/** Withdraws offers without goods. Nothing to undo: the goods are gone whatever happens next. */
export const withdrawOrphansStep = createStep("withdraw-orphans", async (_: void, { container }) => {
  const product_ids = await withdrawOrphans(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  return new StepResponse({ product_ids })
})
