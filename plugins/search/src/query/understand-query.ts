import { normaliseArticle } from "@ryad/offer/articles"
import { correctWord } from "./correct-word"
import { swapLayout, swapLetters } from "./keyboard"
import { isVocabularyWord, withoutEmptyWords, wordsOf } from "./text"
import type { KnownWord, Vocabulary } from "./vocabulary"

export type QueryWord = { alternatives: string[]; is_prefix: boolean }

export type UnderstoodQuery = {
  /** Normalised articles that the whole text may be, as typed and in the other layout. */
  codes: string[]
  /** All must be met; each by any of its alternatives. */
  words: QueryWord[]
  /** What was searched for instead, or null when the text was taken as typed. */
  corrected: string | null
}

type Chunk = { words: string[]; is_changed: boolean }

const MIN_CODE = 2

/**
 * Turns what a person typed into what the index can be asked: article forms, keyboard layout, words of the vocabulary.
 * Nothing is dropped silently: a word that can't be helped stays as typed.
 */
export const understandQuery = async (text: string, vocabulary: Vocabulary): Promise<UnderstoodQuery> => {
  const chunks = text.trim().split(/\s+/).filter(Boolean)
  const swapped = chunks.map(swapLayout)
  const asked = [...chunks, ...swapped].flatMap(wordsOf).filter(isVocabularyWord)
  const known = asked.length ? await vocabulary([...new Set(asked)]) : new Map<string, KnownWord>()
  const read = chunks.map((chunk, i) => readChunk(chunk, swapped[i] as string, known))
  const isSwapped = read.some((chunk) => chunk.is_changed)
  const words = withoutEmptyWords(read.flatMap((chunk) => chunk.words))
  const choices = words.map((word) => choose(word, known))
  const isCorrected = choices.some((choice, i) => choice[0] !== words[i])
  return {
    codes: codesOf(text),
    words: choices.map((alternatives, i) => ({
      alternatives,
      is_prefix: i === choices.length - 1 || isUnfinished(known.get(alternatives[0] as string)),
    })),
    corrected: isSwapped || isCorrected ? choices.map((choice) => choice[0]).join(" ") : null,
  }
}

/** The forms in which a text may be an article: as typed and as typed in the other layout. */
export const codesOf = (text: string): string[] =>
  [...new Set([text, swapLayout(text), swapLetters(text)].map(normaliseArticle))].filter(
    (code) => code.length >= MIN_CODE,
  )

/** A chunk is read in the other layout only when that makes sense and the typed one makes less. */
const readChunk = (typed: string, swapped: string, known: Map<string, KnownWord>): Chunk => {
  const typedWords = wordsOf(typed)
  const swappedWords = wordsOf(swapped)
  const isBetter = senseOf(swappedWords, known) > senseOf(typedWords, known)
  return { words: isBetter ? swappedWords : typedWords, is_changed: isBetter }
}

/** 3 known, 2 the beginning of a known word, 1 correctable, 0 unknown: the mean over letters, so long words weigh more. */
const senseOf = (words: string[], known: Map<string, KnownWord>): number => {
  const lexical = words.filter(isVocabularyWord)
  const letters = words.filter((word) => /\p{L}/u.test(word)).reduce((sum, word) => sum + word.length, 0)
  const sense = lexical.reduce((sum, word) => sum + word.length * senseOfWord(known.get(word)), 0)
  return letters ? sense / letters : 0
}

const senseOfWord = (word: KnownWord | undefined): number => {
  if (!word) return 0
  if (word.is_known) return 3
  if (word.is_prefix && word.word.length > 2) return 2
  return correctWord(word).length ? 1 : 0
}

/** Only the beginning of known words, wherever in the query it stands («подшип шариков»). */
const isUnfinished = (word: KnownWord | undefined): boolean => !!word && !word.is_known && word.is_prefix

const choose = (word: string, known: Map<string, KnownWord>): string[] => {
  const entry = known.get(word)
  if (!entry || entry.is_known || entry.is_prefix) return [word]
  const corrections = correctWord(entry)
  return corrections.length ? corrections : [word]
}
