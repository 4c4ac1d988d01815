/** Beginnings of words that have no place in a card: fakes, contacts past the platform, empty praise. */
const STEMS = [
  "подделк",
  "реплик",
  "контрафакт",
  "паленый",
  "паленая",
  "левак",
  "whatsapp",
  "ватсап",
  "вотсап",
  "telegram",
  "телеграм",
  "viber",
  "вайбер",
  "звоните",
  "пишите в личку",
  "позвоните",
  "самая низкая цена",
  "лучшая цена",
  "дешевле не найдете",
]

const CONTACTS = [
  /(?:https?:\/\/|www\.)\S+/iu,
  /[\w.+-]+@[\w-]+\.[a-zа-я]{2,}/iu,
  /(?:\+7|\b8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}/u,
]

/** Fragments of the text that break the rules, as written there. */
export const findStopWords = (text: string): string[] => {
  const folded = text.toLowerCase().replaceAll("ё", "е")
  const words = STEMS.filter((stem) => new RegExp(`(?<![\\p{L}\\p{N}])${stem}`, "u").test(folded))
  const contacts = CONTACTS.flatMap((contact) => contact.exec(text)?.[0] ?? [])
  return [...words, ...contacts]
}
