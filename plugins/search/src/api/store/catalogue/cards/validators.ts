import { z } from "@medusajs/framework/zod"
import { readQuery, Territory } from "../read-query"
import { refuseParameter } from "../refusals"

export const SORTS = ["relevance", "price_asc", "price_desc", "new"] as const

const MAX_PICKED = 50
const rubles = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const flag = z.enum(["0", "1"]).transform((value) => value === "1")
const picked = z.array(z.string().min(1).max(200)).max(MAX_PICKED)

/** Parameters of a list of cards. Prices are in kopecks. `facets` are the `f.<code>` parameters, each may come several times. */
export const StoreListCards = z.strictObject({
  category: z.string().min(1).max(200).optional(),
  q: z.string().trim().max(200).optional(),
  brand: picked.default([]),
  supplier: picked.default([]),
  price_from: rubles.optional(),
  price_to: rubles.optional(),
  in_stock: flag.default(false),
  territory: Territory.optional(),
  sort: z.enum(SORTS).default("relevance"),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  facets: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), picked).default({}),
})

export type StoreListCards = z.infer<typeof StoreListCards>

const REPEATED = new Set(["brand", "supplier"])
const FACET = "f."

/** Reads the raw query string, since a parser of nested keys would change `f.<code>` and fold long repetitions. */
export const readListQuery = (url: string): StoreListCards => {
  const params = new URLSearchParams(url.split("?")[1] ?? "")
  const given: Record<string, unknown> = {}
  const facets: Record<string, string[]> = {}
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name)
    if (name.startsWith(FACET)) facets[name.slice(FACET.length)] = values
    else if (REPEATED.has(name)) given[name] = values
    else given[name] = values.length === 1 ? values[0] : values
  }
  if ("facets" in given) refuseParameter("facets: unknown parameter")
  return readQuery(StoreListCards, { ...given, facets })
}
