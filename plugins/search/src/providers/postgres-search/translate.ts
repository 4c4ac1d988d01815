import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, projectDocument } from "@medusajs/framework/utils"
import type { FacetPlan } from "./facet-options"
import type { FacetedRow } from "./faceted-query"
import type { IndexPlan } from "./index-plan"

const refuseQuery = (what: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The postgres search provider doesn't do ${what}`)
}

/** Facets of the module's own query language, for an index searched without this provider's options. */
export const plainFacets = (input: SearchTypes.ProviderSearchQuery): FacetPlan => {
  const options = input.search_options ?? {}
  if (options.vector) refuseQuery("vector search")
  if (options.highlight) refuseQuery("highlighting")
  if (options.distinct) refuseQuery("distinct")
  if (input.pagination?.cursor) refuseQuery("cursors")
  const facets = (options.facets ?? []).map((facet) => (typeof facet === "string" ? { field: facet } : facet))
  const values = facets.filter((facet) => !("type" in facet) || facet.type === "value" || !facet.type)
  const stats = facets.filter((facet) => "type" in facet && facet.type === "stats")
  if (values.length + stats.length < facets.length) refuseQuery("range facets")
  return {
    groups: [],
    ranges: [],
    order: [],
    count: values.map(({ field }) => ({ code: field, prefix: `${field}:` })),
    stats: stats.map(({ field }) => ({ code: field, measure: field })),
  }
}

/** Order on alias `b`. Only measures and the score can be sorted by; ties end at the id, so pages never overlap. */
export const orderClause = (input: SearchTypes.ProviderSearchQuery, plan: IndexPlan): string => {
  const order = Object.entries(input.pagination?.order ?? {}).map(([path, direction]) => {
    const suffix = direction === "ASC" ? "asc" : "desc"
    if (path === "_score") return `b.score ${suffix}`
    if (!plan.measures.some((measure) => measure.path === path)) return refuseQuery(`sorting by "${path}"`)
    return `(b.measures ->> '${path}')::float8 ${suffix} nulls last`
  })
  return [...(order.length ? order : ["b.score desc"]), "b.id"].join(", ")
}

const facetsOf = (row: FacetedRow): Record<string, SearchTypes.SearchFacetResult> => {
  const facets: Record<string, SearchTypes.SearchFacetResult> = {}
  for (const { measure, min, max, count } of row.stats ?? []) facets[measure] = { type: "stats", min, max, count }
  for (const { code, value, count } of row.values ?? []) {
    const facet = facets[code]
    if (facet?.type === "value") facet.values.push({ value, count })
    else facets[code] = { type: "value", values: [{ value, count }] }
  }
  return facets
}

export const toResult = (
  input: SearchTypes.ProviderSearchQuery,
  row: FacetedRow,
  provider_metadata: Record<string, unknown>,
  processing_time_ms: number,
): SearchTypes.SearchResult => ({
  hits: (row.hits ?? []).map(({ id, score, document }) => ({
    id,
    score: input.search_options?.include_score ? score : undefined,
    document: projectDocument(document, input.attributes_to_retrieve),
  })),
  facets: facetsOf(row),
  metadata: {
    skip: input.pagination?.skip ?? 0,
    take: input.pagination?.take ?? 20,
    count: input.search_options?.count === "none" ? null : row.count,
    query: input.q,
    processing_time_ms,
  },
  provider_metadata,
})
