/**
 * Damerau–Levenshtein distance (optimal string alignment: insert, delete, replace, swap of neighbours),
 * or `limit + 1` as soon as it is certain to exceed the limit.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      current.push(cell(a, b, i, j, current, previous, beforePrevious))
    }
    if (Math.min(...current) > limit) return limit + 1
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length] as number, limit + 1)
}

const cell = (
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  above: number[],
  twoAbove: number[],
): number => {
  const cost = a[i - 1] === b[j - 1] ? 0 : 1
  const plain = Math.min((row[j - 1] as number) + 1, (above[j] as number) + 1, (above[j - 1] as number) + cost)
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return isSwap ? Math.min(plain, (twoAbove[j - 2] as number) + 1) : plain
}

/** How many typos a word of this length may hold and still be recognised. */
export const allowedTypos = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2)

/**
 * The word and what is left of it after removing up to `depth` letters. Two words within `depth` edits share
 * at least one of these, so an index on them finds every candidate without a scan of the vocabulary.
 */
export const deletionNeighbours = (word: string, depth = allowedTypos(word.length)): string[] => {
  const found = new Set([word])
  let edge = [word]
  for (let i = 0; i < depth; i++) {
    edge = edge.flatMap((form) => [...form].map((_, at) => form.slice(0, at) + form.slice(at + 1)))
    edge.forEach((form) => found.add(form))
  }
  return [...found]
}
