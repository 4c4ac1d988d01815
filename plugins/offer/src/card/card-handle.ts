import { latinOf } from "@ryad/identity/latin"

const MAX_LENGTH = 90

/** The card's address: its title and article in Latin letters; `suffix` keeps two alike cards apart. */
export const cardHandle = (title: string, article: string, suffix = ""): string =>
  [latinOf(`${title} ${article}`).slice(0, MAX_LENGTH).replace(/-+$/, ""), suffix].filter(Boolean).join("-")
