import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService, MedusaError } from "@medusajs/framework/utils"
import { understandQuery } from "../../query/understand-query"
import { facetedQuery, type FacetedRow } from "./faceted-query"
import { planFacets, type FacetPlan } from "./facet-options"
import { compileFilters } from "./filters"
import { planIndex, type IndexPlan } from "./index-plan"
import { matchQuery } from "./match"
import { fragment, rowsOf, type SqlManager } from "./sql"
import { storeDocument } from "./stored-document"
import { orderClause, plainFacets, toResult } from "./translate"
import { vocabularyOf } from "./vocabulary"
import { countDocuments, removeDocuments, storeDocuments } from "./write-documents"

type Dependencies = { manager: SqlManager; logger: Logger }

const succeeded = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" })

/**
 * Medusa Search Module provider on Postgres for a Russian catalogue: understands the query (layout, typos, articles),
 * stems Russian and English, ranks an exact article first, counts disjunctive facets exactly. Writes apply at once.
 */
export class PostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = "postgres"

  constructor(private readonly dependencies: Dependencies) {
    super()
  }

  private get manager(): SqlManager {
    return this.dependencies.manager
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition
  }): Promise<SearchTypes.SearchTask> {
    const plan = planIndex(index.fields, index.name, index.primary_key)
    await this.manager.execute(
      `insert into search_index_plan (name, plan) values (?, ?::jsonb)
       on conflict (name) do update set plan = excluded.plan, updated_at = now()`,
      [index.physical_name, JSON.stringify(plan)],
    )
    return succeeded(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.manager.execute(`delete from search_index_plan where name = ?`, [index])
    return succeeded(index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const rows = await rowsOf<Omit<SearchTypes.SearchIndexInfo, "provider">>(this.manager, countDocuments)
    return rows.map((row) => ({ ...row, provider: PostgresSearchProvider.identifier }))
  }

  override async upsertDocuments(input: {
    index: string
    documents: SearchTypes.SearchDocument[]
  }): Promise<SearchTypes.SearchTask> {
    const plan = await this.planOf(input.index)
    const last = new Map(input.documents.map((document) => [document.id, storeDocument(document, plan)]))
    await storeDocuments(this.manager, input.index, [...last.values()])
    return succeeded(input.index)
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const plan = await this.planOf(index)
    await removeDocuments(this.manager, index, compileFilters(filters, plan, "id"))
    return succeeded(index)
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.manager.execute(`delete from search_document where index_name = ?`, [index])
    await this.manager.execute(`delete from search_term where index_name = ?`, [index])
    return succeeded(index)
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const started = Date.now()
    const index = input.index.physical_name
    const plan = await this.planOf(index)
    const options = this.facetsOf(input)
    const text = input.q?.trim()
    const understood = text ? await understandQuery(text, vocabularyOf(this.manager, index)) : null
    const match = await matchQuery(this.manager, index, understood, input.search_options?.match_strategy === "last")
    const query = facetedQuery({
      index,
      match,
      options,
      filters: compileFilters(input.filters, plan, input.index.primary_key),
      order: orderClause(input, plan),
      skip: input.pagination?.skip ?? 0,
      take: input.pagination?.take ?? 20,
    })
    const [row] = await rowsOf<FacetedRow>(this.manager, query)
    return toResult(input, row as FacetedRow, { corrected_query: understood?.corrected ?? null }, Date.now() - started)
  }

  private facetsOf(input: SearchTypes.ProviderSearchQuery): FacetPlan {
    const given = input.search_options?.provider_options?.[PostgresSearchProvider.identifier]
    return given ? planFacets(given) : plainFacets(input)
  }

  private async planOf(index: string): Promise<IndexPlan> {
    const [row] = await rowsOf<{ plan: IndexPlan }>(
      this.manager,
      fragment(`select plan from search_index_plan where name = ?`, index),
    )
    if (row) return row.plan
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `The postgres search provider has no index "${index}"`)
  }
}
