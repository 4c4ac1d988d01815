import { missingAttributes, type AttributeDefinition } from "./attribute-values"
import type { CardContent, CardField } from "./card-content"
import { findStopWords } from "./stop-words"

export type CardCheck = { code: string; level: "error" | "warning"; field: CardField | "price"; message: string }

/** What the checks need to know beside the content. Prices are the category's and the card's own, in kopecks. */
export type CardFacts = {
  definitions: AttributeDefinition[]
  price_kopecks: number | null
  median_kopecks: number | null
  twins: { product_id: string; title: string }[]
}

export const MIN_DESCRIPTION = 50
/** A price this many times away from the category's median is worth a look. */
export const FAR_PRICE = 5

/** Every remark the automatic checks have about a card, for the moderator to weigh; an error is a reason to return it. */
export const checkCard = (card: CardContent, facts: CardFacts): CardCheck[] => [
  ...checkDescription(card),
  ...checkPictures(card),
  ...checkCharacteristics(card, facts),
  ...checkWords(card),
  ...checkPrice(facts),
  ...checkTwins(facts),
]

function checkDescription({ description }: CardContent): CardCheck[] {
  if (description.trim() === "") {
    return [{ code: "card.description_empty", level: "error", field: "description", message: "No description" }]
  }
  if (description.trim().length >= MIN_DESCRIPTION) return []
  const message = `The description is shorter than ${MIN_DESCRIPTION} characters`
  return [{ code: "card.description_short", level: "warning", field: "description", message }]
}

function checkPictures({ images }: CardContent): CardCheck[] {
  if (images.length) return []
  return [{ code: "card.no_picture", level: "error", field: "images", message: "No picture" }]
}

function checkCharacteristics({ attributes }: CardContent, { definitions }: CardFacts): CardCheck[] {
  const known = new Set(definitions.map(({ code }) => code))
  const missing = missingAttributes(definitions, attributes)
  const unknown = Object.keys(attributes).filter((code) => !known.has(code))
  return [
    ...missing.map((code) => characteristic("card.attribute_required", "error", `Required and empty: ${code}`)),
    ...unknown.map((code) => characteristic("card.attribute_unknown", "warning", `Not of this category: ${code}`)),
  ]
}

const characteristic = (code: string, level: CardCheck["level"], message: string): CardCheck => ({
  code,
  level,
  field: "attributes",
  message,
})

function checkWords({ title, description }: CardContent): CardCheck[] {
  return Object.entries({ title, description }).flatMap(([field, text]) =>
    findStopWords(text).map((word): CardCheck => ({
      code: "card.stop_word",
      level: "error",
      field: field as "title" | "description", // the keys of the object above
      message: word,
    })),
  )
}

function checkPrice({ price_kopecks: price, median_kopecks: median }: CardFacts): CardCheck[] {
  if (!price || !median || (price <= median * FAR_PRICE && price * FAR_PRICE >= median)) return []
  const message = `The price ${price} is far from the category's median ${median} (kopecks)`
  return [{ code: "card.price_far", level: "warning", field: "price", message }]
}

function checkTwins({ twins }: CardFacts): CardCheck[] {
  return twins.map(({ title }) => ({
    code: "card.duplicate_article",
    level: "warning",
    field: "article",
    message: `The same brand and article, or GTIN: ${title}`,
  }))
}
