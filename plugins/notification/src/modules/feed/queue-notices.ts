import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Notice } from "../../notice"

export type QueuedNotices = { feed_item_ids: string[]; mail_ids: string[] }

const INSERT_FEED_ITEM = `
  insert into feed_item (id, recipient_kind, recipient_id, code, data, href, dedupe_key)
  values (?, ?, ?, ?, ?::jsonb, ?, ?)
  on conflict (recipient_kind, recipient_id, dedupe_key) where dedupe_key is not null do nothing returning id`

const INSERT_MAIL = `
  insert into mail (id, "to", template, locale, data, attachments, dedupe_key, next_attempt_at)
  values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, now())
  on conflict (dedupe_key, "to") where dedupe_key is not null do nothing returning id`

const feedValues = (notice: Notice) => [
  generateEntityId(undefined, "feed"),
  notice.recipient_kind,
  notice.recipient_id,
  notice.code,
  JSON.stringify(notice.data),
  notice.href ?? null,
  notice.dedupe_key ?? null,
]

const mailValues = (notice: Notice) => [
  generateEntityId(undefined, "mail"),
  notice.email,
  notice.code,
  notice.locale ?? "ru",
  JSON.stringify({ ...notice.data, recipient_kind: notice.recipient_kind, href: notice.href ?? null }),
  notice.attachments?.length ? JSON.stringify(notice.attachments) : null,
  notice.dedupe_key ?? null,
]

/** Writes bell lines and queues letters; what was already told under the same key is left out of the answer. */
export const queueNotices = async (manager: SqlEntityManager, notices: Notice[]): Promise<QueuedNotices> => {
  const queued: QueuedNotices = { feed_item_ids: [], mail_ids: [] }

  for (const notice of notices) {
    const items: { id: string }[] = await manager.execute(INSERT_FEED_ITEM, feedValues(notice))
    queued.feed_item_ids.push(...items.map(({ id }) => id))
    if (!notice.email) continue

    const mails: { id: string }[] = await manager.execute(INSERT_MAIL, mailValues(notice))
    queued.mail_ids.push(...mails.map(({ id }) => id))
  }

  return queued
}
