import { allowedTypos, editDistance } from "./edit-distance"
import type { KnownWord } from "./vocabulary"

const MAX_ALTERNATIVES = 4

/** The nearest words of the vocabulary, best first: fewest edits, then the same first letter, then the more frequent. */
export const correctWord = (known: KnownWord): string[] => {
  const limit = allowedTypos(known.word.length)
  const near = known.candidates
    .map((candidate) => ({ ...candidate, distance: editDistance(known.word, candidate.term, limit) }))
    .filter((candidate) => candidate.distance <= limit)
  const closest = Math.min(...near.map((candidate) => candidate.distance))
  const sharesFirst = (term: string): number => (term[0] === known.word[0] ? 0 : 1)
  return near
    .filter((candidate) => candidate.distance === closest)
    .sort(
      (a, b) => sharesFirst(a.term) - sharesFirst(b.term) || b.frequency - a.frequency || a.term.localeCompare(b.term),
    )
    .slice(0, MAX_ALTERNATIVES)
    .map((candidate) => candidate.term)
}
