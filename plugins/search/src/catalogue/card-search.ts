import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FacetOptionsInput } from "../providers/postgres-search/facet-options"
import type { CardDocument } from "./card-document"
import { CARD_INDEX } from "./card-index"
import type { FacetDefinition } from "./facet-definitions"

const HIT_FIELDS = [
  "id",
  "handle",
  "title",
  "thumbnail",
  "brand",
  "article",
  "articles",
  "category_handle",
  "category_name",
  "offers_count",
  "suppliers_count",
] as const satisfies readonly (keyof CardDocument)[]

/** What a list shows of a card. */
export type CardHit = Pick<CardDocument, (typeof HIT_FIELDS)[number]>

export type Sort = "relevance" | "price_asc" | "price_desc" | "new"

export type CardQuestion = {
  q?: string
  category_id?: string
  ids?: string[]
  /** Chosen values by facet code. */
  picked: Record<string, string[]>
  ranges: { code: string; from?: number; to?: number }[]
  facets: FacetDefinition[]
  sort: Sort
  price_type: string
  limit: number
  offset: number
  is_typing?: boolean
}

export type CardAnswer = {
  hits: CardHit[]
  count: number
  facets: Record<string, SearchTypes.SearchFacetResult>
  corrected_query: string | null
}

const orderOf = ({ sort, price_type, q }: CardQuestion): FacetOptionsInput["order"] => {
  if (sort === "price_asc") return [{ measure: `measures.price.${price_type}`, direction: "asc" }]
  if (sort === "price_desc") return [{ measure: `measures.price.${price_type}`, direction: "desc" }]
  if (sort === "new") return [{ measure: "created_at", direction: "desc" }]
  if (q) return []
  return [
    { measure: "measures.in_stock", direction: "desc" },
    { measure: "offers_count", direction: "desc" },
  ]
}

const optionsOf = (question: CardQuestion): FacetOptionsInput => {
  const measureOf = (code: string) => question.facets.find((facet) => facet.code === code)?.measure
  return {
    field: "attributes",
    groups: Object.entries(question.picked).map(([code, values]) => ({ code, values })),
    ranges: question.ranges.flatMap((range) => {
      const measure = measureOf(range.code)
      return measure ? [{ ...range, measure }] : []
    }),
    count: question.facets.filter((facet) => facet.type !== "price").map((facet) => facet.code),
    stats: question.facets.flatMap(({ code, measure }) => (measure ? [{ code, measure }] : [])),
    order: orderOf(question),
  }
}

/** Asks the Search Module for cards; everything it gives back comes from the index, prices on a page are read afresh. */
export const searchCards = async (container: MedusaContainer, question: CardQuestion): Promise<CardAnswer> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { search_result } = await query.search({
    entity: CARD_INDEX,
    fields: [...HIT_FIELDS],
    filters: {
      ...(question.q ? { q: question.q } : {}),
      ...(question.category_id ? { category_ids: question.category_id } : {}),
      ...(question.ids ? { id: question.ids } : {}),
    },
    pagination: { skip: question.offset, take: question.limit },
    search_options: {
      match_strategy: question.is_typing ? "last" : "all",
      provider_options: { postgres: optionsOf(question) },
    },
  })
  return {
    hits: search_result.hits.map((hit) => hit.document as CardHit),
    count: search_result.metadata.count ?? 0,
    facets: search_result.facets ?? {},
    corrected_query: (search_result.provider_metadata?.corrected_query as string | null | undefined) ?? null,
  }
}
