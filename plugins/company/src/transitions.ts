export type CompanyStatus = "pending_check" | "active" | "blocked"

/** What an operator may do with a buyer. A new one begins as `active` or `pending_check`, as its check went. */
export const transitions: Readonly<Record<CompanyStatus, readonly CompanyStatus[]>> = {
  pending_check: ["active", "blocked"],
  active: ["blocked"],
  blocked: ["active"],
}

export const canMove = (from: CompanyStatus, to: CompanyStatus): boolean => transitions[from].includes(to)
