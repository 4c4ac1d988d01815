const LETTERS: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
}

const MAX_LENGTH = 90

/** The card's address: its title and article in Latin letters; `suffix` keeps two alike cards apart. */
export const cardHandle = (title: string, article: string, suffix = ""): string =>
  [latin(`${title} ${article}`).slice(0, MAX_LENGTH).replace(/-+$/, ""), suffix].filter(Boolean).join("-")

const latin = (text: string) =>
  [...text.toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join("")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
