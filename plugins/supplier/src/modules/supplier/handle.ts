const LETTERS: Record<string, string> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m",
  н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch",
  ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya",
} // prettier-ignore

const LEGAL_FORM = /^(ооо|оао|зао|пао|ао|ип|кфх|спк|тд)\s+/

/** A supplier's name as a part of an address: legal form and quotes dropped, Cyrillic transliterated. */
export function handleOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[«»"']/g, "")
    .trim()
    .replace(LEGAL_FORM, "")
  const latin = Array.from(plain, (sign) => LETTERS[sign] ?? sign).join("")
  return (
    latin
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "supplier"
  )
}

/** The first of `base`, `base-2`, `base-3`… that nobody has. */
export function freeHandle(base: string, taken: string[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base}-${number}`
    if (!taken.includes(candidate)) return candidate
  }
}
