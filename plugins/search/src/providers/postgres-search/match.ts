import type { QueryWord, UnderstoodQuery } from "../../query/understand-query"
import { fragment, join, rowsOf, textArray, type Fragment, type SqlManager } from "./sql"

/** `where` is the condition on alias `d`, `rank` the number to sort by, the greatest first. */
export type Match = { where: Fragment; rank: Fragment }

const EVERYTHING: Match = { where: fragment("true"), rank: fragment("0") }

/** A text with a digit, not shorter than this, may be the beginning of an article. */
const MIN_CODE_BEGINNING = 3

const termsQuery = (words: QueryWord[], operator: "&" | "|", allowsPrefix: (word: QueryWord) => boolean): string =>
  words
    .map((word) => `(${word.alternatives.map((form) => `${form}${allowsPrefix(word) ? ":*" : ""}`).join(" | ")})`)
    .join(` ${operator} `)

const isNumber = (word: QueryWord): boolean => /^\p{N}/u.test(word.alternatives[0] ?? "")

/** While a person is typing the last number may be unfinished too; in a finished query «82» is not «820». */
const prefixRule =
  (isTyping: boolean) =>
  (word: QueryWord): boolean =>
    word.is_prefix && (isTyping || !isNumber(word))

const codeBeginnings = (codes: string[]): Fragment => {
  const beginnings = codes.filter((code) => code.length >= MIN_CODE_BEGINNING && /\d/.test(code))
  if (!beginnings.length) return fragment("false")
  return fragment(
    `(${beginnings.map(() => "d.codes_text like ?").join(" or ")})`,
    ...beginnings.map((code) => `% ${code}%`),
  )
}

const exactCode = (codes: string[]): Fragment => {
  if (!codes.length) return fragment("false")
  const list = textArray(codes)
  return fragment(`d.codes && ${list.sql}`, ...list.params)
}

const wordsMatch = (query: string): Fragment =>
  query ? fragment(`d.words @@ to_tsquery('ryad_search', ?)`, query) : fragment("false")

/** Exact article, then its beginning, then words: whole words weigh more than beginnings, titles more than the rest, short titles more than long. */
const relevance = (understood: UnderstoodQuery, prefixed: string): Fragment => {
  const exact = exactCode(understood.codes)
  const beginning = codeBeginnings(understood.codes)
  const byCode = fragment(
    `case when ${exact.sql} then 200 when ${beginning.sql} then 100 else 0 end`,
    ...exact.params,
    ...beginning.params,
  )
  if (!prefixed) return byCode
  const whole = termsQuery(understood.words, "|", () => false)
  const byWords = fragment(
    `ts_rank(d.words, to_tsquery('ryad_search', ?), 1) + ts_rank(d.words, to_tsquery('ryad_search', ?), 1)`,
    prefixed,
    whole,
  )
  return join([byCode, byWords], " + ")
}

const someWords = (understood: UnderstoodQuery, rule: (word: QueryWord) => boolean): Match => {
  const each = understood.words.map((word) => wordsMatch(termsQuery([word], "&", rule)))
  const matched = join(
    each.map((part) => fragment(`(${part.sql})::int`, ...part.params)),
    " + ",
  )
  const enough = Math.ceil(understood.words.length / 2)
  const any = termsQuery(understood.words, "|", rule)
  const found = wordsMatch(any)
  return {
    where: fragment(`${found.sql} and (${matched.sql}) >= ?`, ...found.params, ...matched.params, enough),
    rank: fragment(`(${matched.sql}) + ts_rank(d.words, to_tsquery('ryad_search', ?), 1)`, ...matched.params, any),
  }
}

const exists = async (manager: SqlManager, index: string, where: Fragment): Promise<boolean> => {
  const sql = `select exists (select 1 from search_document d where d.index_name = ? and (${where.sql})) as found`
  const [row] = await rowsOf<{ found: boolean }>(manager, fragment(sql, index, ...where.params))
  return row?.found ?? false
}

/**
 * Chooses how the query is met, over the whole index and before any filter, so that picking a facet never changes it:
 * the exact article alone; else every word or the beginning of an article; else most of the words.
 */
export const matchQuery = async (
  manager: SqlManager,
  index: string,
  understood: UnderstoodQuery | null,
  isTyping: boolean,
): Promise<Match> => {
  if (!understood || (!understood.words.length && !understood.codes.length)) return EVERYTHING
  const exact = exactCode(understood.codes)
  if (!isTyping && understood.codes.length && (await exists(manager, index, exact))) {
    return { where: exact, rank: fragment("0") }
  }
  const rule = prefixRule(isTyping)
  const prefixed = termsQuery(understood.words, "&", rule)
  const every = join([wordsMatch(prefixed), codeBeginnings(understood.codes), exact], " or ")
  if (understood.words.length < 2 || (await exists(manager, index, every))) {
    return { where: fragment(`(${every.sql})`, ...every.params), rank: relevance(understood, prefixed) }
  }
  return someWords(understood, rule)
}
