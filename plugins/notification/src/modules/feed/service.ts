import { randomUUID } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Notice, RecipientKind } from "../../notice"
import { isNoticeCode } from "../../templates"
import { CLAIM_MAIL, MARK_DELAYED, MARK_FAILED, MARK_SENT, type ClaimedMail } from "./mail-queue"
import { FeedItem } from "./models/feed-item"
import { Letter } from "./models/letter"
import { queueNotices, type QueuedNotices } from "./queue-notices"

type SqlContext = Context<SqlEntityManager>

export class FeedModuleService extends MedusaService({ FeedItem, Letter }) {
  /** Queues all notices or none. A code without a template is refused here, where its author sees it. */
  @InjectTransactionManager()
  async queue(notices: Notice[], @MedusaContext() context: SqlContext = {}): Promise<QueuedNotices> {
    const unknown = notices.find(({ code }) => !isNoticeCode(code))
    if (unknown) {
      const message = `No template for the notice ${unknown.code}`
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "notification.unknown_code")
    }

    return await queueNotices(context.transactionManager!, notices)
  }

  /** Takes back what was queued; a letter that has already left stays as its own record. */
  @InjectTransactionManager()
  async unqueue({ feed_item_ids, mail_ids }: QueuedNotices, @MedusaContext() context: SqlContext = {}): Promise<void> {
    const manager = context.transactionManager!
    await manager.execute("delete from feed_item where id in (select jsonb_array_elements_text(?::jsonb))", [
      JSON.stringify(feed_item_ids),
    ])
    await manager.execute(
      "delete from mail where id in (select jsonb_array_elements_text(?::jsonb)) and status = 'queued' and lease is null",
      [JSON.stringify(mail_ids)],
    )
  }

  /** Leases up to `limit` due letters to the caller alone; an abandoned lease ends by itself. */
  @InjectManager()
  async claimMail(limit: number, @MedusaContext() context: SqlContext = {}): Promise<ClaimedMail[]> {
    return await context.manager!.execute(CLAIM_MAIL, [randomUUID(), limit])
  }

  @InjectManager()
  async markSent({ id, lease }: ClaimedMail, @MedusaContext() context: SqlContext = {}): Promise<void> {
    await context.manager!.execute(MARK_SENT, [id, lease])
  }

  /** Puts the letter off by `seconds`. */
  @InjectManager()
  async markDelayed(
    { id, lease }: ClaimedMail,
    seconds: number,
    error: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await context.manager!.execute(MARK_DELAYED, [seconds, error, id, lease])
  }

  @InjectManager()
  async markFailed(
    { id, lease }: ClaimedMail,
    error: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await context.manager!.execute(MARK_FAILED, [error, id, lease])
  }

  /** Marks only the recipient's own items; another's id is as good as no id. Answers how many became read. */
  @InjectManager()
  async markRead(
    recipient_kind: RecipientKind,
    recipient_id: string,
    ids: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    const rows: unknown[] = await context.manager!.execute(
      `update feed_item set read_at = now(), updated_at = now()
       where recipient_kind = ? and recipient_id = ? and id in (select jsonb_array_elements_text(?::jsonb)) and read_at is null returning id`,
      [recipient_kind, recipient_id, JSON.stringify(ids)],
    )
    return rows.length
  }

  @InjectManager()
  async countUnread(
    recipient_kind: RecipientKind,
    recipient_id: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    const [row]: { unread: number }[] = await context.manager!.execute(
      `select count(*)::int as unread from feed_item
       where recipient_kind = ? and recipient_id = ? and read_at is null and deleted_at is null`,
      [recipient_kind, recipient_id],
    )
    return row?.unread ?? 0
  }
}
