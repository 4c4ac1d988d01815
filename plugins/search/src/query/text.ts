const LOOK_ALIKE = new Map([..."aceopxykbhmt"].map((letter, i) => [letter, [..."асеорхукьнмт"][i] as string]))
const LOOK_ALIKE_BACK = new Map([...LOOK_ALIKE].map(([latin, cyrillic]) => [cyrillic, latin]))

/** Words that carry no sense of their own; dropped from queries unless nothing else is left. */
const EMPTY_WORDS = new Set([
  "для",
  "на",
  "под",
  "по",
  "из",
  "от",
  "до",
  "и",
  "или",
  "в",
  "во",
  "со",
  "с",
  "к",
  "ко",
  "за",
])

const fold = (word: string, table: Map<string, string>): string =>
  [...word].map((letter) => table.get(letter) ?? letter).join("")

/** «Cеялка» with a Latin C becomes one alphabet: the one with more letters of its own; a word of one alphabet stays. */
const oneAlphabet = (word: string): string => {
  const latin = word.match(/[a-z]/g)?.length ?? 0
  const cyrillic = word.match(/[а-я]/g)?.length ?? 0
  if (!latin || !cyrillic) return word
  return cyrillic >= latin ? fold(word, LOOK_ALIKE) : fold(word, LOOK_ALIKE_BACK)
}

/** Lower case, ё→е, one spelling of compatible characters. */
export const normaliseText = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll("ё", "е")

/** Words and numbers of a text in order; letters and digits are parted («м12» → «м», «12»), so «МТЗ82» meets «МТЗ-82». */
export const wordsOf = (text: string): string[] =>
  (normaliseText(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map(oneAlphabet)

/** Is it a word that the vocabulary keeps: letters only, long enough to be misspelt. */
export const isVocabularyWord = (word: string): boolean => /^\p{L}{2,}$/u.test(word)

/** Drops prepositions unless the query is made of them; a single letter before a number («К 700») is a model, not a word. */
export const withoutEmptyWords = (words: string[]): string[] => {
  const kept = words.filter((word, i) => {
    const isModel = word.length === 1 && /^\d/.test(words[i + 1] ?? "")
    return isModel || !EMPTY_WORDS.has(word)
  })
  return kept.length ? kept : words
}
