/** What the index knows about one word of a query. */
export type KnownWord = {
  word: string
  /** The word, or another form of it («головкой» for «головка»), stands in the index. */
  is_known: boolean
  /** Some word of the index begins with it. */
  is_prefix: boolean
  /** Words of the index that it may have been meant to be, with how many documents hold them. */
  candidates: { term: string; frequency: number }[]
}

/** The vocabulary of one index; every word asked for is answered, in one round trip. */
export type Vocabulary = (words: string[]) => Promise<Map<string, KnownWord>>
