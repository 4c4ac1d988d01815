import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { SupplierStatus } from "../../transitions"
import type { Actor, Applicant, MembershipRow, StatusMove, SupplierCheck, SupplierRow } from "./types"

/** One read for the whole `/supplier/*` prefix: member, role, supplier and its status. */
export async function findMembership(manager: EntityManager, memberId: string): Promise<MembershipRow | null> {
  const [row] = await manager.execute<MembershipRow[]>(
    `select s.id, s.status, m.id as member_id, m.role, m.email, trim(m.first_name || ' ' || m.last_name) as name
     from supplier_member m join supplier s on s.id = m.supplier_id and s.deleted_at is null
     where m.id = ? and m.deleted_at is null`,
    [memberId],
  )
  return row ?? null
}

/** By SQL, because the unit of work doesn't know the foreign key and would write the member first. */
export async function insertDraft(manager: EntityManager, applicant: Applicant) {
  const supplier_id = generateEntityId(undefined, "sup")
  const member_id = generateEntityId(undefined, "smem")
  const { email, first_name, last_name, phone } = applicant
  await manager.execute(`insert into supplier (id, email, phone) values (?, ?, ?)`, [supplier_id, email, phone])
  await manager.execute(
    `insert into supplier_member (id, supplier_id, email, first_name, last_name, phone, role)
     values (?, ?, ?, ?, ?, ?, 'owner')`,
    [member_id, supplier_id, email, first_name, last_name, phone],
  )
  return { supplier_id, member_id }
}

export async function lockSupplier(manager: EntityManager, id: string): Promise<SupplierRow | null> {
  const [row] = await manager.execute<SupplierRow[]>(
    `select * from supplier where id = ? and deleted_at is null for update`,
    [id],
  )
  return row ?? null
}

export async function writeStatus(manager: EntityManager, move: StatusMove): Promise<SupplierRow> {
  const [row] = await manager.execute<SupplierRow[]>(
    `update supplier set status = ?, "check" = coalesce(?::jsonb, "check"), handle = coalesce(handle, ?),
       version = version + 1, updated_at = now()
     where id = ? returning *`,
    [move.to, move.check ? JSON.stringify(move.check) : null, move.handle ?? null, move.id],
  )
  if (!row) throw new Error("A locked supplier disappeared")
  return row
}

export async function writeCheck(manager: EntityManager, id: string, check: SupplierCheck | null): Promise<void> {
  await manager.execute(`update supplier set "check" = ?::jsonb, updated_at = now() where id = ?`, [
    check && JSON.stringify(check),
    id,
  ])
}

export async function restoreStatus(manager: EntityManager, before: SupplierRow): Promise<void> {
  await manager.execute(
    `update supplier set status = ?, "check" = ?::jsonb, handle = ?, version = version + 1, updated_at = now()
     where id = ?`,
    [before.status, before.check ? JSON.stringify(before.check) : null, before.handle, before.id],
  )
  await manager.execute(
    `delete from supplier_event where id =
       (select id from supplier_event where supplier_id = ? and kind = 'move' order by at desc, id desc limit 1)`,
    [before.id],
  )
}

export async function recordEvent(
  manager: EntityManager,
  event: {
    supplier_id: string
    kind?: "move" | "check"
    from: SupplierStatus | null
    to: SupplierStatus
    actor: Actor
    comment: string | null
  },
): Promise<void> {
  await manager.execute(
    `insert into supplier_event (id, supplier_id, kind, "from", "to", actor_kind, actor_id, actor_name, comment, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())`,
    [
      generateEntityId(undefined, "sevt"),
      event.supplier_id,
      event.kind ?? "move",
      event.from,
      event.to,
      event.actor.kind,
      event.actor.id,
      event.actor.name ?? null,
      event.comment,
    ],
  )
}

/** Lets one transaction at a time decide on `key`: rows of different suppliers cannot lock each other out. */
async function serialise(manager: EntityManager, key: string): Promise<void> {
  await manager.execute(`select pg_advisory_xact_lock(hashtext(?))`, [key])
}

/** Someone else's application or cabinet that already stands under this ИНН. */
export async function isInnHeld(manager: EntityManager, inn: string, exceptId: string): Promise<boolean> {
  await serialise(manager, `supplier-inn:${inn}`)
  const rows = await manager.execute<unknown[]>(
    `select 1 from supplier where inn = ? and id <> ? and status not in ('draft', 'rejected')
       and deleted_at is null limit 1`,
    [inn, exceptId],
  )
  return rows.length > 0
}

export async function takenHandles(manager: EntityManager, base: string): Promise<string[]> {
  await serialise(manager, `supplier-handle:${base}`)
  const rows = await manager.execute<{ handle: string }[]>(
    `select handle from supplier where handle = ? or handle like ?`,
    [base, `${base}-%`],
  )
  return rows.map(({ handle }) => handle)
}

export async function countByStatus(manager: EntityManager): Promise<Partial<Record<SupplierStatus, number>>> {
  const rows = await manager.execute<{ status: SupplierStatus; count: number }[]>(
    `select status, count(*)::int as count from supplier where deleted_at is null group by status`,
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}
