import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import type { CardDocument } from "../catalogue/card-document"
import { CARD_INDEX } from "../catalogue/card-index"
import type { CardEntry } from "../modules/catalogue/service"
import type { CardFilter } from "../modules/catalogue/select-cards"

const BATCH = 1_000

type Context = SearchTypes.SearchIngestionContext

const readEntries = async ({ container }: Context, filters: CardFilter): Promise<CardEntry[]> => {
  const { data } = await container.query.graph({
    entity: "card_document",
    fields: ["id", "document"],
    filters: filters as Record<string, unknown>,
  })
  return data as CardEntry[]
}

/** Puts in what may be found and takes out the rest; `asked` ids that no card has any more are taken out too. */
const toMutations = (entries: CardEntry[], asked: string[] = []): SearchTypes.SearchMutation[] => {
  const documents = entries.flatMap((entry) =>
    entry.document ? [entry.document as SearchTypes.SearchDocument & CardDocument] : [],
  )
  const found = new Set(documents.map((document) => document.id))
  const gone = [...new Set([...asked, ...entries.map((entry) => entry.id)])].filter((id) => !found.has(id))
  return [
    ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

async function* pages(context: Context, filters: CardFilter, after?: string): AsyncGenerator<CardEntry[]> {
  let last = after
  for (;;) {
    const entries = await readEntries(context, { ...filters, after: last, first: BATCH })
    if (!entries.length) return
    yield entries
    last = entries.at(-1)?.id
  }
}

const filtersOf = (event: { name: string; data: Record<string, unknown> }): CardFilter => {
  if (event.name === "supplier.changed") return { supplier_id: String(event.data.supplier_id) }
  if (event.name.startsWith("product-category.")) return { category_id: String(event.data.id) }
  if (event.name.startsWith("product.")) return { id: [String(event.data.id)] }
  return { id: (event.data.product_ids as string[] | undefined) ?? [] }
}

/** One document per approved card with at least one sellable offer. */
export default defineSearchIndex({
  name: CARD_INDEX,
  entity: "card_document",
  provider: "postgres",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword(),
    title: search.text().searchable({ weight: 4 }),
    thumbnail: search.keyword(),
    brand: search.text().searchable({ weight: 3 }),
    article: search.keyword(),
    articles: search.keyword().array().searchable(),
    category_handle: search.keyword(),
    category_name: search.keyword(),
    category_ids: search.keyword().array().filterable().facetable(),
    category_names: search.text().array().searchable({ weight: 2 }),
    keywords: search.text().array().searchable({ weight: 1 }),
    attributes: search.keyword().array().filterable().facetable(),
    territories: search.keyword().array().filterable(),
    measures: search.object({}),
    offers_count: search.integer().sortable(),
    suppliers_count: search.integer(),
    is_in_stock: search.boolean().filterable(),
    created_at: search.date().sortable(),
    fingerprint: search.keyword(),
  }),
  events: [
    "offer.changed",
    "card.changed",
    "supplier.changed",
    "product.updated",
    "product.deleted",
    "product-category.updated",
    "product-category.deleted",
  ],
  consume: async (event, context) => {
    const filters = filtersOf(event)
    const mutations: SearchTypes.SearchMutation[] = []
    for await (const entries of pages(context, filters)) mutations.push(...toMutations(entries))
    const asked = Array.isArray(filters.id) ? filters.id : []
    const seen = new Set(
      mutations.flatMap((m) => (m.action === "upsert" ? m.documents.map((d) => d.id) : (m.filters.id as string[]))),
    )
    const gone = asked.filter((id) => !seen.has(id))
    return gone.length ? [...mutations, { action: "delete", filters: { id: gone } }] : mutations
  },
  seed: async function* (context) {
    const filters: CardFilter = context.catchup ? { changed_since: context.catchup.since } : {}
    for await (const entries of pages(context, filters, context.catchup ? undefined : context.last_key))
      yield toMutations(entries)
  },
})
