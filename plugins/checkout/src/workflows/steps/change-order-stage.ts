import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { changeStage, type StageChange } from "../../order/change-stage"

/** One database transaction, so there is nothing to compensate. */
export const changeOrderStageStep = createStep("change-order-stage", async (change: StageChange, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await changeStage(knex, change))
})
