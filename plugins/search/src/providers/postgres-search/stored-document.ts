import type { SearchTypes } from "@medusajs/framework/types"
import { normaliseArticle } from "@ryad/offer/articles"
import { isVocabularyWord, wordsOf } from "../../query/text"
import type { IndexPlan } from "./index-plan"

export type StoredDocument = {
  id: string
  document: SearchTypes.SearchDocument
  traits: string[]
  measures: Record<string, number>
  codes: string[]
  codes_text: string
  terms: string[]
  words_a: string
  words_b: string
  words_c: string
  words_d: string
}

const valuesAt = (document: SearchTypes.SearchDocument, path: string): unknown[] => {
  const value = document[path]
  return (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== undefined && item !== "")
}

const textAt = (document: SearchTypes.SearchDocument, path: string): string =>
  valuesAt(document, path)
    .flatMap((value) => wordsOf(String(value)))
    .join(" ")

/** The trait of a value: `brand:МТЗ`. */
export const traitOf = (path: string, value: unknown): string => `${path}:${String(value)}`

const measuresOf = (document: SearchTypes.SearchDocument, plan: IndexPlan): Record<string, number> => {
  const plain = plan.measures.flatMap(({ path, is_date }) =>
    valuesAt(document, path).map(
      (value) => [path, is_date ? new Date(String(value)).getTime() : Number(value)] as const,
    ),
  )
  const open = plan.open.flatMap((path) =>
    Object.entries((document[path] ?? {}) as Record<string, unknown>).map(
      ([key, value]) => [`${path}.${key}`, Number(value)] as const,
    ),
  )
  return Object.fromEntries([...plain, ...open].filter(([, value]) => Number.isFinite(value)))
}

/** What a document is found, filtered, counted and sorted by. Pure: the same document always gives the same row. */
export const storeDocument = (document: SearchTypes.SearchDocument, plan: IndexPlan): StoredDocument => {
  const weighted = (weight: string): string =>
    plan.words
      .filter((field) => field.weight === weight)
      .map((field) => textAt(document, field.path))
      .join(" ")
  const codes = [
    ...new Set(plan.codes.flatMap((path) => valuesAt(document, path)).map((code) => normaliseArticle(String(code)))),
  ]
  const words = { words_a: weighted("A"), words_b: weighted("B"), words_c: weighted("C"), words_d: weighted("D") }
  const terms = [...new Set(Object.values(words).join(" ").split(" ").filter(isVocabularyWord))]
  return {
    id: document.id,
    document,
    traits: [...new Set(plan.traits.flatMap((path) => valuesAt(document, path).map((value) => traitOf(path, value))))],
    measures: measuresOf(document, plan),
    codes: codes.filter(Boolean),
    codes_text: codes
      .filter(Boolean)
      .map((code) => ` ${code}`)
      .join(""),
    terms,
    ...words,
  }
}
