import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@ryad/identity/refusal"
import { decisions, type Decision } from "../../decisions"
import type { Actor, StatusMove } from "../../modules/supplier"

export type DecideSupplierInput = {
  supplier_id: string
  decision: Decision
  actor: Actor
  comment?: string | null
  version?: number
}

/** Turns a decision into a move; one that shuts the supplier out is refused without its reason. */
export const checkDecisionStep = createStep("check-decision", async (input: DecideSupplierInput) => {
  const rule = decisions[input.decision]
  if (rule.needsComment && !input.comment?.trim()) {
    refuse("supplier.comment_required", `${input.decision} needs a comment`)
  }
  const move: StatusMove = {
    id: input.supplier_id,
    from: rule.from,
    to: rule.to,
    actor: input.actor,
    comment: input.comment,
    version: input.version,
  }
  return new StepResponse({ move, notice: rule.notice })
})
