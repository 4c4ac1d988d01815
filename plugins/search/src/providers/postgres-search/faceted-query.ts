import type { FacetPlan } from "./facet-options"
import type { Match } from "./match"
import { fragment, join, textArray, type Fragment } from "./sql"

export type FacetedInput = {
  index: string
  match: Match
  filters: Fragment
  options: FacetPlan
  /** Order when the options have none, on alias `b` (`id`, `score`, `measures`). */
  order: string
  skip: number
  take: number
}

export type FacetedRow = {
  count: number
  hits: { id: string; score: number; document: Record<string, unknown> }[] | null
  values: { code: string; value: string; count: number }[] | null
  stats: { code: string; measure: string; min: number; max: number; count: number }[] | null
}

type Condition = { code: string; where: Fragment }

const groupConditions = (options: FacetPlan): Condition[] =>
  options.groups.map((group) => {
    const traits = textArray(group.traits)
    return { code: group.code, where: fragment(`d.traits && ${traits.sql}`, ...traits.params) }
  })

const rangeConditions = (options: FacetPlan): Condition[] =>
  options.ranges.map((range) => {
    const column = `(d.measures ->> ?::text)::float8`
    const bounds = [
      ...(range.from === undefined ? [] : [fragment(`${column} >= ?`, range.measure, range.from)]),
      ...(range.to === undefined ? [] : [fragment(`${column} <= ?`, range.measure, range.to)]),
    ]
    const joined = bounds.length ? join(bounds, " and ") : fragment("true")
    return { code: range.code, where: fragment(`coalesce(${joined.sql}, false)`, ...joined.params) }
  })

/** The codes of chosen facets that a document doesn't meet, by «|». None: a hit. Exactly one: it counts in that facet alone. */
const failedCodes = (conditions: Condition[]): Fragment => {
  if (!conditions.length) return fragment(`''`)
  const parts = conditions.map(({ code, where }) =>
    fragment(`case when not (${where.sql}) then ?::text end`, ...where.params, code),
  )
  const list = join(parts, ", ")
  return fragment(`array_to_string(array[${list.sql}], '|')`, ...list.params)
}

const orderOf = (input: FacetedInput): Fragment => {
  const parts = input.options.order.map(({ measure, direction }) =>
    fragment(`(b.measures ->> ?::text)::float8 ${direction} nulls last`, measure),
  )
  return join([...parts, fragment(input.order)], ", ")
}

/** Traits are grouped before they are told apart by facet: a few hundred groups instead of a join over every trait. */
const countedValues = (options: FacetPlan): Fragment =>
  fragment(
    `select json_agg(v) from (
      select w.code, substr(g.trait, length(w.prefix) + 1) as value, sum(g.count)::int as count
      from (
        select trait, b.failed, count(*) as count from base b cross join lateral unnest(b.traits) trait
        group by trait, b.failed
      ) g
      join jsonb_to_recordset(?::jsonb) as w (code text, prefix text)
        on starts_with(g.trait, w.prefix) and (g.failed = '' or g.failed = w.code)
      group by w.code, w.prefix, g.trait
      order by count desc, value
    ) v`,
    JSON.stringify(options.count),
  )

const measuredStats = (options: FacetPlan): Fragment =>
  fragment(
    `select json_agg(s) from (
      select w.code, w.measure, min(m.value) as min, max(m.value) as max, count(m.value)::int as count
      from jsonb_to_recordset(?::jsonb) as w (code text, measure text)
      join base b on b.failed = '' or b.failed = w.code
      cross join lateral (select (b.measures ->> w.measure)::float8 as value) m
      where m.value is not null
      group by w.code, w.measure
    ) s`,
    JSON.stringify(options.stats),
  )

/** Hits, exact count and exact disjunctive facets in one statement: every candidate is looked at once. */
export const facetedQuery = (input: FacetedInput): Fragment => {
  const { options, match, filters } = input
  const failed = failedCodes([...groupConditions(options), ...rangeConditions(options)])
  const order = orderOf(input)
  const values = countedValues(options)
  const stats = measuredStats(options)
  return fragment(
    `with base as materialized (
      select d.id, d.traits, d.measures, ${match.rank.sql} as score, ${failed.sql} as failed
      from search_document d
      where d.index_name = ? and (${match.where.sql}) and (${filters.sql})
    ), page as (
      select b.id, b.score, row_number() over (order by ${order.sql}) as position
      from base b where b.failed = ''
      order by position limit ? offset ?
    )
    select
      (select count(*)::int from base where failed = '') as count,
      (select json_agg(json_build_object('id', p.id, 'score', p.score, 'document', d.document) order by p.position)
        from page p join search_document d on d.index_name = ? and d.id = p.id) as hits,
      (${values.sql}) as values,
      (${stats.sql}) as stats`,
    ...match.rank.params,
    ...failed.params,
    input.index,
    ...match.where.params,
    ...filters.params,
    ...order.params,
    input.take,
    input.skip,
    input.index,
    ...values.params,
    ...stats.params,
  )
}
