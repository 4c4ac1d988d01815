import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkProposal } from "../../proposal/check-proposal"
import { planExisting, planNew } from "../../proposal/plan-card"
import type { Proposal } from "../../proposal/proposal"

/** Checks everything a proposal names and decides whether it joins an existing card or proposes one. Writes nothing. */
export const planProposalStep = createStep("plan-proposal", async (proposal: Proposal, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await checkProposal(knex, proposal)
  return new StepResponse((await planExisting(knex, proposal)) ?? (await planNew(knex, proposal)))
})
