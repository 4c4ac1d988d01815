import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planRevision, type Revision } from "../../cards/plan-revision"

/** Checks a revision and says what it changes. Writes nothing. */
export const planRevisionStep = createStep("plan-revision", async (revision: Revision, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await planRevision(knex, revision))
})
