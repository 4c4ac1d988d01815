import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor, DetailFact, OwnDetails, SupplierCheck, SupplierRow } from "./types"

/** What an approved supplier writes itself. Whatever says who it is (ИНН, ОГРН, names, address) is the operator's. */
const OWN_FIELDS = ["phone", "email", "description", "bik", "bank_name", "account", "corr_account"] as const

/** What really changes: the same value again is no change, and neither is an empty text over nothing. */
export function factsOf(before: SupplierRow, details: Partial<OwnDetails>): DetailFact[] {
  return OWN_FIELDS.flatMap((field) => {
    const [previous, next] = [before[field], details[field]]
    return next === undefined || (next || null) === (previous || null) ? [] : [{ field, previous, next: next || null }]
  })
}

/** Names of columns come from `OWN_FIELDS`, never from a body. A new account brings the bank register's new answer. */
export async function writeFacts(
  manager: EntityManager,
  id: string,
  facts: DetailFact[],
  bank?: SupplierCheck["bank"] | null,
): Promise<void> {
  const columns = facts.map(({ field }) => `"${field}" = ?, `).join("")
  await manager.execute(
    `update supplier set ${columns}
       "check" = case when ?::jsonb is null or "check" is null then "check" else jsonb_set("check", '{bank}', ?::jsonb) end,
       version = version + 1, updated_at = now()
     where id = ?`,
    [...facts.map(({ next }) => next), bank ? JSON.stringify(bank) : null, bank ? JSON.stringify(bank) : null, id],
  )
}

export async function recordFacts(manager: EntityManager, id: string, facts: DetailFact[], actor: Actor) {
  for (const { field, previous, next } of facts) {
    await manager.execute(
      `insert into supplier_change (id, supplier_id, field, previous, next, actor_kind, actor_id, actor_name, at)
       values (?, ?, ?, ?, ?, ?, ?, ?, now())`,
      [generateEntityId(undefined, "schg"), id, field, previous, next, actor.kind, actor.id, actor.name ?? null],
    )
  }
}
