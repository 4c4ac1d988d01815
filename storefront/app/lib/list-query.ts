export type ListQuery = { limit: number; offset: number; page: number; order: string | null }

/** Page and order of a list as they stand in its address: `?page=2&order=-placed_at`. Nonsense falls back to the first page. */
export function listQueryOf(search: URLSearchParams, limit = 25, orders: string[] = []): ListQuery {
  const asked = Number(search.get("page") ?? "1")
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
  const order = search.get("order")
  const isKnown = order !== null && orders.includes(order.replace(/^-/, ""))
  return { limit, offset: (page - 1) * limit, page, order: isKnown ? order : null }
}

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
