import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

type Field = SearchTypes.ResolvedSearchIndexDefinition["fields"][string]

/** How the fields of an index definition are kept. Paths are dotted. */
export type IndexPlan = {
  /** Free text by weight A–D. */
  words: { path: string; weight: "A" | "B" | "C" | "D" }[]
  /** Articles and the like: found whole or by their beginning, never stemmed. */
  codes: string[]
  /** Values that can be filtered and counted. */
  traits: string[]
  /** Numbers and dates that can be compared, sorted, ranged. */
  measures: { path: string; is_date: boolean }[]
  /** Objects whose keys are open (prices by price type): every number inside becomes a measure. */
  open: string[]
}

const WEIGHTS = ["D", "C", "B", "A"] as const

const weightOf = (field: Field): "A" | "B" | "C" | "D" => {
  const weight = typeof field.searchable === "object" ? (field.searchable.weight ?? 1) : 1
  return WEIGHTS[Math.min(Math.max(Math.round(weight), 1), 4) - 1] ?? "D"
}

/** Reads a definition once; refuses what this provider can't hold, so that it fails while migrating and not while searching. */
export const planIndex = (fields: Record<string, Field>, name: string, primaryKey = "id"): IndexPlan => {
  const plan: IndexPlan = { words: [], codes: [], traits: [], measures: [], open: [] }
  for (const [path, field] of Object.entries(fields)) {
    switch (field.type) {
      case "text":
        if (field.searchable) plan.words.push({ path, weight: weightOf(field) })
        break
      case "keyword":
        if (field.searchable) plan.codes.push(path)
        if ((field.filterable || field.facetable) && path !== primaryKey) plan.traits.push(path)
        break
      case "boolean":
        if (field.filterable || field.facetable) plan.traits.push(path)
        break
      case "integer":
      case "float":
      case "date":
        plan.measures.push({ path, is_date: field.type === "date" })
        break
      case "object":
        plan.open.push(path)
        break
      default:
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `Search index "${name}": the postgres provider can't hold field "${path}" of type "${field.type}"`,
        )
    }
  }
  return plan
}
