import { tableQueryOf } from "~/lib/list-query"

export const offerStatuses = ["active", "paused", "withdrawn"] as const
export const moderationStatuses = ["pending", "approved", "changes_requested", "rejected"] as const

const oneOf = (known: readonly string[], value: string | null) => (value && known.includes(value) ? value : undefined)

/** The filters that the list of goods keeps. */
export const offerFilters = ["q", "moderation", "status"]

/** The address of the list as commerce is asked; anything it doesn't know is dropped. */
export function offerQueryOf(search: URLSearchParams) {
  const { limit, offset, order } = tableQueryOf(search, ["created_at", "confirmed_at", "article", "title"])
  return {
    limit,
    offset,
    order,
    q: search.get("q")?.slice(0, 200),
    status: oneOf(offerStatuses, search.get("status")),
    moderation: oneOf(moderationStatuses, search.get("moderation")),
  }
}
