const LATIN = "ABCEHKMOPTXY"
const CYRILLIC = "АВСЕНКМОРТХУ"

const FOLDED = new Map([...LATIN].map((letter, i) => [letter, CYRILLIC[i] as string]))

/**
 * One spelling of an article: upper case, letters that look alike in both alphabets are Cyrillic, separators dropped.
 * People copy «AB-12 c» and «АВ12С» from different price lists and mean one thing. Empty when nothing is left.
 */
export const normaliseArticle = (text: string): string =>
  [...text.normalize("NFKC").toUpperCase().replaceAll("Ё", "Е")]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .map((letter) => FOLDED.get(letter) ?? letter)
    .join("")
