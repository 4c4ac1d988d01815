import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { sourcesOf, type ChangeRequestStatus } from "../../transitions"
import { ChangeRequest } from "./models/change-request"
import { ChangeRequestEvent } from "./models/change-request-event"
import {
  deleteRequest,
  findOpenRequest,
  forgetLastEvent,
  insertRequest,
  moveRequest,
  recordEvent,
  replaceRequest,
  restoreRequest,
} from "./statements"
import type { Actor, ChangeRequestEventRow, ChangeRequestRow, DecideInput, RequestFilter, SubmitInput } from "./types"

const em = (context: Context) => context.transactionManager as EntityManager

export class ModerationModuleService extends MedusaService({ ChangeRequest, ChangeRequestEvent }) {
  /**
   * Puts a change before the moderators. The subject's open request is replaced by the new wording (version + 1),
   * so there is never more than one. `previous` is what `revertSubmit` needs in a compensation.
   */
  @InjectTransactionManager()
  async submit(
    input: SubmitInput,
    @MedusaContext() context: Context = {},
  ): Promise<{ request: ChangeRequestRow; previous: ChangeRequestRow | null }> {
    const manager = em(context)
    const previous = await findOpenRequest(manager, input.subject_kind, input.subject_id)
    if (previous && previous.supplier_id !== input.supplier_id) {
      refuse("moderation.already_pending", "Another supplier's change of this subject waits for a decision")
    }
    const request = previous ? await replaceRequest(manager, previous, input) : await insertRequest(manager, input)
    if (!request) refuse("moderation.already_pending", "The same change was submitted a moment ago")
    await recordEvent(manager, { request, from: previous?.status ?? null, actor: input.actor, comment: null })
    return { request, previous }
  }

  /** Decides a pending request exactly once: of two moderators one wins, the other gets `moderation.already_decided`. */
  @InjectTransactionManager()
  async decide(input: DecideInput, @MedusaContext() context: Context = {}): Promise<ChangeRequestRow> {
    const comment = input.comment?.trim() || null
    if (!comment && input.to !== "approved") refuse("moderation.comment_required", "A refusal needs its comment")
    return this.move(em(context), { ...input, comment, decided_by: input.actor.id })
  }

  /** The supplier takes its own open request back; a stranger's id answers 404. */
  @InjectTransactionManager()
  async withdraw(
    input: { id: string; supplier_id: string; actor: Actor },
    @MedusaContext() context: Context = {},
  ): Promise<ChangeRequestRow> {
    return this.move(em(context), { ...input, to: "withdrawn", comment: null, decided_by: null })
  }

  /** Compensation of `submit`: the former wording returns, or the new request disappears. */
  @InjectTransactionManager()
  async revertSubmit(
    id: string,
    previous: ChangeRequestRow | null,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = em(context)
    if (!previous) return deleteRequest(manager, id)
    await restoreRequest(manager, previous)
    await forgetLastEvent(manager, id)
  }

  /** Compensation of `decide` and `withdraw`: the request waits again, as if nobody had decided. */
  @InjectTransactionManager()
  async revertDecision(
    id: string,
    from: ChangeRequestStatus = "pending",
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = em(context)
    await manager.execute(
      `update change_request set status = ?, decided_by = null, decided_at = null, comment = null, updated_at = now()
       where id = ?`,
      [from, id],
    )
    await forgetLastEvent(manager, id)
  }

  async listRequests(filter: RequestFilter): Promise<{ requests: ChangeRequestRow[]; count: number }> {
    const { limit = 20, offset = 0, newest_first = false, ...where } = filter
    const [rows, count] = await this.listAndCountChangeRequests(where, {
      take: limit,
      skip: offset,
      order: { submitted_at: newest_first ? "DESC" : "ASC", id: "ASC" },
    })
    // DML types jsonb as a record; this module alone writes `actions`, as a list.
    return { requests: rows as unknown as ChangeRequestRow[], count }
  }

  async retrieveRequest(id: string): Promise<ChangeRequestRow & { events: ChangeRequestEventRow[] }> {
    const { requests } = await this.listRequests({ id, limit: 1 })
    const request = requests[0] ?? refuseNotFound("moderation.not_found", `There is no change request ${id}`)
    const events = await this.listChangeRequestEvents({ change_request_id: id }, { order: { at: "ASC", id: "ASC" } })
    return { ...request, events: events as ChangeRequestEventRow[] }
  }

  private async move(manager: EntityManager, input: Parameters<typeof moveRequest>[1] & { actor: Actor }) {
    const moved = await moveRequest(manager, input)
    if (moved) {
      await recordEvent(manager, { ...moved, actor: input.actor, comment: input.comment })
      return moved.request
    }
    const [current] = await manager.execute<{ status: ChangeRequestStatus; version: number }[]>(
      `select status, version from change_request
       where id = ? and deleted_at is null and (?::text is null or supplier_id = ?)`,
      [input.id, input.supplier_id ?? null, input.supplier_id ?? null],
    )
    if (!current) return refuseNotFound("moderation.not_found", `There is no change request ${input.id}`)
    if (sourcesOf(input.to).includes(current.status)) {
      return refuse("moderation.request_changed", "The supplier changed the request meanwhile", current)
    }
    return refuse("moderation.already_decided", "The request was decided already", current)
  }
}

export default ModerationModuleService
