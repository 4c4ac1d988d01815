import type { SupplierStatus } from "./transitions"

export type Decision = "approve" | "return" | "reject" | "suspend" | "resume"

export type DecisionRule = {
  from: SupplierStatus
  to: SupplierStatus
  /** Code of the notice the supplier gets. */
  notice: string
  needsComment: boolean
}

/** What the operator may do with a supplier: the workflow, the admin's buttons and the tests read this one table. */
export const decisions: Record<Decision, DecisionRule> = {
  approve: { from: "submitted", to: "approved", notice: "supplier.approved", needsComment: false },
  return: { from: "submitted", to: "changes_requested", notice: "supplier.returned", needsComment: true },
  reject: { from: "submitted", to: "rejected", notice: "supplier.rejected", needsComment: true },
  suspend: { from: "approved", to: "suspended", notice: "supplier.suspended", needsComment: true },
  resume: { from: "suspended", to: "approved", notice: "supplier.resumed", needsComment: false },
}

export function decisionsFor(status: SupplierStatus): Decision[] {
  return (Object.keys(decisions) as Decision[]).filter((decision) => decisions[decision].from === status)
}
