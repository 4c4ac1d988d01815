import { tableQueryOf } from "~/lib/list-query"

export const documentFilters = ["from", "to"]

const dayOf = (value: string | null) => (value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null)

/** The address of the list as commerce is asked: Moscow days, both included. */
export function documentQueryOf(search: URLSearchParams) {
  const { limit, offset } = tableQueryOf(search)
  return { limit, offset, from: dayOf(search.get("from")), to: dayOf(search.get("to")) }
}
