import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FEED_MODULE, type FeedModuleService } from "../modules/feed"
import type { FeedRecipient } from "./feed-recipient"
import type { ListFeed } from "./feed-validators"

const FIELDS = ["id", "code", "data", "href", "created_at", "read_at"]

/** One page of the recipient's own feed, newest first, with the count for the bell. */
export const answerFeed = async (req: MedusaRequest, res: MedusaResponse, recipient: FeedRecipient) => {
  const feedService = req.scope.resolve<FeedModuleService>(FEED_MODULE)
  // `validateAndTransformQuery(ListFeed)` stands before both routes.
  const { limit, offset, unread } = req.validatedQuery as ListFeed

  const [[feed, count], unread_count] = await Promise.all([
    feedService.listAndCountFeedItems(
      { ...recipient, ...(unread === "1" ? { read_at: null } : {}) },
      { select: FIELDS, take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
    ),
    feedService.countUnread(recipient.recipient_kind, recipient.recipient_id),
  ])

  res.json({ feed, count, limit, offset, unread_count })
}

export const answerRead = async (req: MedusaRequest, res: MedusaResponse, recipient: FeedRecipient, ids: string[]) => {
  const feedService = req.scope.resolve<FeedModuleService>(FEED_MODULE)
  const { recipient_kind, recipient_id } = recipient

  const marked = await feedService.markRead(recipient_kind, recipient_id, ids)
  res.json({ marked, unread_count: await feedService.countUnread(recipient_kind, recipient_id) })
}
