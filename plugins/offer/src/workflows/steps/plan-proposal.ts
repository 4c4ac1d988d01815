import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Variant } from "../../cards/choose-variant"
import type { CardContent } from "../../card/card-content"
import { checkProposal } from "../../proposal/check-proposal"
import { planExisting, planNew } from "../../proposal/plan-card"
import type { Proposal } from "../../proposal/proposal"

export type ProposalPlan = {
  is_matched: boolean
  product_id: string
  /** Variants of an existing card; a new card's are known after its product is created. */
  variants: Variant[]
  content: CardContent | null
  products: CreateProductWorkflowInputDTO[]
}

/** Checks everything a proposal names and decides whether it joins an existing card or proposes one. Writes nothing. */
export const planProposalStep = createStep("plan-proposal", async (proposal: Proposal, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await checkProposal(knex, proposal)
  return new StepResponse((await planExisting(knex, proposal)) ?? (await planNew(knex, proposal)))
})
