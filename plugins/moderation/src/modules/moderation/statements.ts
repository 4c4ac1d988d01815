import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { sourcesOf, type ChangeRequestStatus } from "../../transitions"
import type { Actor, ChangeRequestRow, SubjectKind, SubmitInput } from "./types"

/** SQL of the module: statuses move by one conditional statement, which a read and a later write cannot give. */

export async function findOpenRequest(
  manager: EntityManager,
  kind: SubjectKind,
  subjectId: string,
): Promise<ChangeRequestRow | null> {
  const [row] = await manager.execute<ChangeRequestRow[]>(
    `select * from change_request where subject_kind = ? and subject_id = ?
       and status in ('pending', 'changes_requested') and deleted_at is null for update`,
    [kind, subjectId],
  )
  return row ?? null
}

/** Null when another submission of the same subject came first. */
export async function insertRequest(manager: EntityManager, input: SubmitInput): Promise<ChangeRequestRow | null> {
  const [row] = await manager.execute<ChangeRequestRow[]>(
    `insert into change_request
       (id, subject_kind, subject_id, supplier_id, kind, status, actions, submitted_by, submitted_at)
     values (?, ?, ?, ?, ?, 'pending', ?::jsonb, ?, now())
     on conflict (subject_kind, subject_id) where status in ('pending', 'changes_requested') and deleted_at is null
     do nothing returning *`,
    [
      generateEntityId(undefined, "chreq"),
      input.subject_kind,
      input.subject_id,
      input.supplier_id,
      input.kind,
      JSON.stringify(input.actions),
      input.actor.id,
    ],
  )
  return row ?? null
}

export async function replaceRequest(
  manager: EntityManager,
  previous: ChangeRequestRow,
  input: SubmitInput,
): Promise<ChangeRequestRow> {
  return one(
    await manager.execute<ChangeRequestRow[]>(
      `update change_request set status = 'pending', actions = ?::jsonb, submitted_by = ?, submitted_at = now(),
         decided_by = null, decided_at = null, comment = null, version = version + 1, updated_at = now()
       where id = ? returning *`,
      [JSON.stringify(input.actions), input.actor.id, previous.id],
    ),
  )
}

export async function restoreRequest(manager: EntityManager, row: ChangeRequestRow): Promise<void> {
  await manager.execute(
    `update change_request set status = ?, actions = ?::jsonb, submitted_by = ?, submitted_at = ?, decided_by = ?,
       decided_at = ?, comment = ?, version = ?, updated_at = now() where id = ?`,
    [
      row.status,
      JSON.stringify(row.actions),
      row.submitted_by,
      row.submitted_at,
      row.decided_by,
      row.decided_at,
      row.comment,
      row.version,
      row.id,
    ],
  )
}

export async function deleteRequest(manager: EntityManager, id: string): Promise<void> {
  await manager.execute(`delete from change_request where id = ?`, [id])
}

export type Move = {
  id: string
  to: ChangeRequestStatus
  comment: string | null
  decided_by: string | null
  supplier_id?: string
  version?: number
}

/** Null when the request is missing, a stranger's, of another version, or no longer in a status that leads to `to`. */
export async function moveRequest(
  manager: EntityManager,
  move: Move,
): Promise<{ request: ChangeRequestRow; from: ChangeRequestStatus } | null> {
  const sources = sourcesOf(move.to)
  const [before] = await manager.execute<{ status: ChangeRequestStatus }[]>(
    `select status from change_request where id = ? and status = any(?::text[]) and deleted_at is null
       and (?::text is null or supplier_id = ?) and (?::int is null or version = ?) for update`,
    [
      move.id,
      `{${sources.join(",")}}`,
      move.supplier_id ?? null,
      move.supplier_id ?? null,
      move.version ?? null,
      move.version ?? null,
    ],
  )
  if (!before) return null
  const [request] = await manager.execute<ChangeRequestRow[]>(
    `update change_request set status = ?, comment = ?, decided_by = ?, decided_at = now(), updated_at = now()
     where id = ? returning *`,
    [move.to, move.comment, move.decided_by, move.id],
  )
  return request ? { request, from: before.status } : null
}

export async function recordEvent(
  manager: EntityManager,
  event: { request: ChangeRequestRow; from: ChangeRequestStatus | null; actor: Actor; comment: string | null },
): Promise<void> {
  await manager.execute(
    `insert into change_request_event
       (id, change_request_id, "from", "to", actor_kind, actor_id, actor_name, comment, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())`,
    [
      generateEntityId(undefined, "chev"),
      event.request.id,
      event.from,
      event.request.status,
      event.actor.kind,
      event.actor.id,
      event.actor.name ?? null,
      event.comment,
    ],
  )
}

export async function forgetLastEvent(manager: EntityManager, requestId: string): Promise<void> {
  await manager.execute(
    `delete from change_request_event where id =
       (select id from change_request_event where change_request_id = ? order by at desc, id desc limit 1)`,
    [requestId],
  )
}

function one<Row>(rows: Row[]): Row {
  const [row] = rows
  if (!row) throw new Error("A statement that returns its row returned none")
  return row
}
