/** The life of a change request. A pending one is decided once; a returned one comes back as pending. */
export const transitions = {
  pending: ["approved", "rejected", "changes_requested", "withdrawn"],
  changes_requested: ["pending", "withdrawn"],
  approved: [],
  rejected: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export type ChangeRequestStatus = keyof typeof transitions
export type Decision = "approved" | "rejected" | "changes_requested"

export const changeRequestStatuses = Object.keys(transitions) as ChangeRequestStatus[]

export function isAllowed(from: ChangeRequestStatus, to: ChangeRequestStatus): boolean {
  const next: readonly string[] = transitions[from]
  return next.includes(to)
}

/** Statuses from which `to` may be reached: what a conditional update puts in its `where`. */
export function sourcesOf(to: ChangeRequestStatus): ChangeRequestStatus[] {
  return changeRequestStatuses.filter((from) => isAllowed(from, to))
}

export const statusTitles: Record<ChangeRequestStatus, { ru: string; en: string }> = {
  pending: { ru: "на модерации", en: "in moderation" },
  approved: { ru: "одобрен", en: "approved" },
  rejected: { ru: "отклонён", en: "rejected" },
  changes_requested: { ru: "на доработке", en: "changes requested" },
  withdrawn: { ru: "отозван", en: "withdrawn" },
}
