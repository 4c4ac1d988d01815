const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const CYRILLIC_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю."

const toCyrillic = new Map([...LATIN_KEYS].map((key, i) => [key, [...CYRILLIC_KEYS][i] as string]))
const toLatin = new Map([...CYRILLIC_KEYS].map((key, i) => [key, [...LATIN_KEYS][i] as string]))
for (const [shifted, key] of [
  ["{", "["],
  ["}", "]"],
  [":", ";"],
  ['"', "'"],
  ["<", ","],
  [">", "."],
  ["~", "`"],
] as const) {
  toCyrillic.set(shifted, toCyrillic.get(key) as string)
}

/**
 * The same keys pressed in the other layout, in lower case: `ujkjdrf` → «головка», «тпл» → `ngk`.
 * Direction is chosen by the text's own letters; text of both alphabets is read as typed in the Latin layout.
 */
export const swapLayout = (text: string): string => {
  const lower = text.toLowerCase()
  const table = /[a-z]/.test(lower) || !/[а-яё]/.test(lower) ? toCyrillic : toLatin
  return [...lower].map((key) => table.get(key) ?? key).join("")
}

/** The same, but only letters change: digits' separators are often typed on the number pad («R-12.34» for «К-12.34»). */
export const swapLetters = (text: string): string => text.replace(/[a-zа-яё]+/giu, swapLayout)
