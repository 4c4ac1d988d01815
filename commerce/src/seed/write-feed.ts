import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { purchaseNotices, type OrderNotice } from "@ryad/checkout/notices/purchase-notices"
import { stageNotices } from "@ryad/checkout/notices/stage-notices"
import { notifyWorkflow } from "@ryad/notification/workflows"

const DAY = 24 * 60 * 60 * 1000
const TOLD_DAYS = 30
const UNREAD_DAYS = 4

type Happening = { id: string; at: Date }

const silently = ({ email: _email, ...notice }: OrderNotice) => notice

/**
 * Lines in the bells of both sides about the last month's purchases and moves: the checkout's own notices without
 * their letters, dated by what they tell. Older ones have been read.
 */
export async function writeFeed(container: MedusaContainer, knex: Knex, now: Date): Promise<void> {
  const since = new Date(now.getTime() - TOLD_DAYS * DAY)
  const unreadSince = new Date(now.getTime() - UNREAD_DAYS * DAY)
  const purchases = await knex("purchase").where("created_at", ">", since).select<Happening[]>("id", "created_at as at")
  const moves = await knex("order_event")
    .where({ kind: "stage" })
    .andWhere("at", ">", since)
    .select<Happening[]>("id", "at")
  const told: { at: Date; notices: OrderNotice[] }[] = []
  for (const { id, at } of purchases) told.push({ at, notices: await purchaseNotices(knex, id) })
  for (const { id, at } of moves) told.push({ at, notices: await stageNotices(knex, id) })

  const notices = told.flatMap((happening) => happening.notices)
  if (!notices.length) return
  await notifyWorkflow(container).run({ input: { notices: notices.map(silently) } })
  for (const happening of told) {
    const keys = happening.notices.map(({ dedupe_key }) => dedupe_key)
    await knex("feed_item")
      .whereIn("dedupe_key", keys)
      .update({ created_at: happening.at, read_at: happening.at < unreadSince ? happening.at : null })
  }
}
