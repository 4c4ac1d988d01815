import type { DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

export const PAGE_SIZE = 20
const FILTERS = ["status", "price_type_code"]

/** Search, filters and page live in the address, so that a found list can be sent to a colleague. */
export const useListState = () => {
  const [params, setParams] = useSearchParams()
  const page = Math.max(0, Number(params.get("page") ?? 1) - 1) || 0
  const filtering: DataTableFilteringState = {}
  for (const name of FILTERS) if (params.get(name)) filtering[name] = params.get(name)

  const write = (next: Record<string, string | undefined>) =>
    setParams(
      (current) => {
        for (const [name, value] of Object.entries(next)) {
          if (value) current.set(name, value)
          else current.delete(name)
        }
        return current
      },
      { replace: true },
    )

  return {
    q: params.get("q") ?? "",
    page,
    filtering,
    setSearch: (q: string) => write({ q, page: undefined }),
    setPage: (pageIndex: number) => write({ page: pageIndex ? String(pageIndex + 1) : undefined }),
    setFiltering: (next: DataTableFilteringState) =>
      write({
        page: undefined,
        ...Object.fromEntries(FILTERS.map((name) => [name, next[name] ? String(next[name]) : undefined])),
      }),
  }
}
