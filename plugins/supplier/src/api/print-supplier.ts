import type { SupplierModuleService, SupplierRow } from "../modules/supplier"
import { editableStatuses } from "../transitions"

/** What the supplier itself sees of its application: its own words, the outcome of the check, the history. */
export async function printApplication(suppliers: SupplierModuleService, supplierId: string) {
  const row = (await suppliers.retrieveSupplier(supplierId)) as unknown as SupplierRow
  const events = await suppliers.listSupplierEvents(
    { supplier_id: supplierId, kind: "move" },
    { order: { at: "ASC", id: "ASC" } },
  )
  const { check, handle, ...details } = row
  return {
    ...details,
    handle,
    is_editable: editableStatuses.includes(row.status),
    comment: events.at(-1)?.comment ?? null,
    check: check && {
      outcome: check.party.outcome,
      reasons: check.party.reasons,
      bank_outcome: check.bank.outcome,
      bank_reasons: check.bank.reasons,
      checked_at: check.party.checked_at,
    },
    events: events.map(({ from, to, comment, at, actor_kind }) => ({ from, to, comment, at, actor_kind })),
  }
}
