import { tableQueryOf } from "~/lib/list-query"
import { orderStages } from "~/lib/statuses"

export const orderListStages: readonly string[] = [...orderStages, "cancelled"]
export const orderListPayments: readonly string[] = ["awaiting", "paid", "refunded"]

/** The filters that the list of orders keeps. */
export const orderFilters = ["q", "stage", "payment"]

const known = (value: string | null, list: readonly string[]) => (value && list.includes(value) ? value : null)

/** The address of a list of orders as commerce is asked, the same in both cabinets; anything unknown is dropped. */
export function orderQueryOf(search: URLSearchParams) {
  const { limit, offset, order } = tableQueryOf(search, ["placed_at", "number", "total_kopecks"])
  return {
    limit,
    offset,
    order,
    stage: known(search.get("stage"), orderListStages),
    payment: known(search.get("payment"), orderListPayments),
    q: search.get("q")?.trim().slice(0, 100),
  }
}
