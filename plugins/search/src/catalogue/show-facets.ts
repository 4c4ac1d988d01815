import type { SearchTypes } from "@medusajs/framework/types"
import type { FacetDefinition } from "./facet-definitions"
import type { Language } from "./language"

export type FacetValue = { value: string; label: string; count: number; is_selected: boolean }

export type Facet = {
  code: string
  name: string
  type: string
  unit: string | null
  values: FacetValue[]
  min?: number
  max?: number
}

export type Labels = Map<string, string>

const YES_NO: Record<Language, Record<string, string>> = {
  ru: { true: "да", false: "нет", "1": "да", "0": "нет" },
  en: { true: "yes", false: "no", "1": "yes", "0": "no" },
}

const collator = new Intl.Collator("ru", { numeric: true })

const labelOf = (facet: FacetDefinition, value: string, suppliers: Labels, language: Language): string => {
  if (facet.code === "supplier") return suppliers.get(value) ?? value
  return facet.type === "bool" ? (YES_NO[language][value] ?? value) : value
}

const valuesOf = (
  facet: FacetDefinition,
  found: SearchTypes.SearchFacetResult | undefined,
  picked: string[],
  suppliers: Labels,
  language: Language,
): FacetValue[] => {
  const counts = new Map(found?.type === "value" ? found.values.map(({ value, count }) => [value, count]) : [])
  for (const value of picked) if (!counts.has(value)) counts.set(value, 0)
  return [...counts]
    .map(([value, count]) => ({
      value,
      label: labelOf(facet, value, suppliers, language),
      count,
      is_selected: picked.includes(value),
    }))
    .sort((a, b) => collator.compare(a.label, b.label))
}

/** Facets as the page shows them: by name, chosen values kept even with nothing left, empty facets dropped. */
export const showFacets = (
  definitions: FacetDefinition[],
  found: Record<string, SearchTypes.SearchFacetResult>,
  picked: Record<string, string[]>,
  suppliers: Labels,
  language: Language,
): Facet[] =>
  definitions.flatMap((definition) => {
    const { code, name, type, unit, measure } = definition
    const values = valuesOf(definition, found[code], picked[code] ?? [], suppliers, language)
    const range = measure ? found[measure] : undefined
    const bounds = range?.type === "stats" ? { min: range.min, max: range.max } : {}
    return values.length || "min" in bounds ? [{ code, name, type, unit, values, ...bounds }] : []
  })
