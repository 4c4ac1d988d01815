import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { IndexPlan } from "./index-plan"
import { fragment, join, textArray, type Fragment } from "./sql"
import { traitOf } from "./stored-document"

type Operators = SearchTypes.SearchOperatorMap<SearchTypes.SearchFilterValue>

const COMPARE = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const

const refuseFilter = (path: string, operator: string): never => {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The postgres search provider can't filter "${path}" by "${operator}"`,
  )
}

const anyTrait = (path: string, values: unknown[]): Fragment => {
  const traits = textArray(values.map((value) => traitOf(path, value)))
  return fragment(`d.traits && ${traits.sql}`, ...traits.params)
}

const allTraits = (path: string, values: unknown[]): Fragment => {
  const traits = textArray(values.map((value) => traitOf(path, value)))
  return fragment(`d.traits @> ${traits.sql}`, ...traits.params)
}

const not = (part: Fragment): Fragment => fragment(`not (${part.sql})`, ...part.params)

const idIn = (values: unknown[]): Fragment => {
  const ids = textArray(values.map(String))
  return fragment(`d.id = any(${ids.sql})`, ...ids.params)
}

const numeric = (value: unknown): number => (value instanceof Date ? value.getTime() : Number(value))

const onMeasure = (path: string, operator: string, value: unknown): Fragment => {
  const column = `(d.measures ->> ?::text)::float8`
  if (Array.isArray(value))
    return value.length === 1 ? onMeasure(path, operator, value[0]) : refuseFilter(path, operator)
  if (operator in COMPARE) {
    return fragment(`${column} ${COMPARE[operator as keyof typeof COMPARE]} ?`, path, numeric(value))
  }
  if (operator === "$eq") return fragment(`${column} = ?`, path, numeric(value))
  if (operator === "$exists") return fragment(`${column} is ${value ? "not " : ""}null`, path)
  return refuseFilter(path, operator)
}

const onTrait = (path: string, operator: string, value: unknown, isPrimary: boolean): Fragment => {
  const values = Array.isArray(value) ? value : [value]
  const any = isPrimary ? idIn(values) : anyTrait(path, values)
  if (operator === "$eq" || operator === "$in" || operator === "$overlaps") return any
  if (operator === "$ne" || operator === "$nin") return not(any)
  if (operator === "$contains" && !isPrimary) return allTraits(path, values)
  return refuseFilter(path, operator)
}

const onField = (path: string, condition: unknown, plan: IndexPlan, primaryKey: string): Fragment => {
  const isPlain =
    condition === null || typeof condition !== "object" || Array.isArray(condition) || condition instanceof Date
  const operators: Operators = isPlain
    ? { $in: (Array.isArray(condition) ? condition : [condition]) as never }
    : (condition as Operators)
  const isMeasure = plan.measures.some((measure) => measure.path === path)
  const isPrimary = path === primaryKey
  if (!isMeasure && !isPrimary && !plan.traits.includes(path)) return refuseFilter(path, "any operator")
  const parts = Object.entries(operators).map(([operator, value]) =>
    isMeasure
      ? onMeasure(path, operator === "$in" ? "$eq" : operator, value)
      : onTrait(path, operator, value, isPrimary),
  )
  return join(parts, " and ")
}

/** Compiles the module's filters to SQL on alias `d`; an operator that can't be kept exactly is refused, never approximated. */
export const compileFilters = (
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
  primaryKey: string,
): Fragment => {
  const parts = Object.entries(filters ?? {}).flatMap(([key, value]): Fragment[] => {
    if (value === undefined) return []
    if (key === "$and" || key === "$or") {
      const branches = (value as SearchTypes.SearchFilters[]).map((branch) => compileFilters(branch, plan, primaryKey))
      const joined = join(branches, key === "$and" ? " and " : " or ")
      return branches.length ? [fragment(`(${joined.sql})`, ...joined.params)] : []
    }
    if (key === "$not") return [not(compileFilters(value as SearchTypes.SearchFilters, plan, primaryKey))]
    return [onField(key, value, plan, primaryKey)]
  })
  return parts.length ? join(parts, " and ") : fragment("true")
}
