export const offerStatuses = ["active", "paused", "withdrawn"] as const
export const moderationStatuses = ["pending", "approved", "changes_requested", "rejected"] as const

const oneOf = (known: readonly string[], value: string | null) => (value && known.includes(value) ? value : undefined)

/** Filters of the address that commerce knows; anything else is dropped. */
export const offerFilters = (search: URLSearchParams) => ({
  q: search.get("q")?.slice(0, 200),
  status: oneOf(offerStatuses, search.get("status")),
  moderation: oneOf(moderationStatuses, search.get("moderation")),
})
