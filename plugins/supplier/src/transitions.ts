/** The life of a supplier. Only an approved one trades; suspension is reversible and hides its offers at once. */
export const transitions = {
  draft: ["submitted"],
  submitted: ["approved", "changes_requested", "rejected"],
  changes_requested: ["submitted"],
  approved: ["suspended"],
  suspended: ["approved"],
  rejected: [],
} as const satisfies Record<string, readonly string[]>

export type SupplierStatus = keyof typeof transitions

export const supplierStatuses = Object.keys(transitions) as SupplierStatus[]

export function isAllowed(from: SupplierStatus, to: SupplierStatus): boolean {
  const next: readonly string[] = transitions[from]
  return next.includes(to)
}

/** Statuses in which the applicant may edit and submit the application. */
export const editableStatuses: SupplierStatus[] = ["draft", "changes_requested"]

export const statusTitles: Record<SupplierStatus, { ru: string; en: string }> = {
  draft: { ru: "черновик", en: "draft" },
  submitted: { ru: "на проверке", en: "under review" },
  changes_requested: { ru: "на доработке", en: "changes requested" },
  approved: { ru: "одобрен", en: "approved" },
  rejected: { ru: "отклонён", en: "rejected" },
  suspended: { ru: "приостановлен", en: "suspended" },
}
