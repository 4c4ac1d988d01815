export type ListQuery = { limit: number; offset: number; page: number; order: string | null }

/** Page and order of a list as they stand in its address: `?page=2&order=-placed_at`. Nonsense falls back to the first page. */
export function listQueryOf(search: URLSearchParams, limit = 25, orders: string[] = []): ListQuery {
  const asked = Number(search.get("page") ?? "1")
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
  const order = search.get("order")
  const isKnown = order !== null && orders.includes(order.replace(/^-/, ""))
  return { limit, offset: (page - 1) * limit, page, order: isKnown ? order : null }
}

/** How many rows a page of a table may have; the first is the usual. */
export const pageSizes = [25, 50, 100] as const

/** The same for a table, whose page size stands in the address too: `?size=50`. */
export function tableQueryOf(search: URLSearchParams, orders: string[] = []): ListQuery {
  const size = pageSizes.find((one) => String(one) === search.get("size"))
  return listQueryOf(search, size ?? pageSizes[0], orders)
}

/** `withParams` for a list that is remembered: an address without parameters would bring the last ones back. */
export function listLink(search: URLSearchParams, changes: Record<string, string | string[] | null>): string {
  const link = withParams(search, changes)
  return link === "?" ? resetLink : link
}

/** Forgets what a list remembers of a person; see `list-memory.server.ts`. */
export const resetLink = "?reset"

/** The same address with some parameters changed; null removes one. Changing anything but the page returns to the first one. */
export function withParams(search: URLSearchParams, changes: Record<string, string | string[] | null>): string {
  const next = new URLSearchParams(search)
  if (!("page" in changes)) next.delete("page")
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name)
    for (const one of value === null ? [] : Array.isArray(value) ? value : [value]) next.append(name, one)
  }
  const text = next.toString()
  return text ? `?${text}` : "?"
}
