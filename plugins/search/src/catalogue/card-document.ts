import { createHash } from "node:crypto"
import { chooseBestOffer } from "./best-offer"
import type { OfferFacts } from "./offer-facts"

export type CardRow = {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  created_at: string
  is_shown: boolean
  brand: string
  article: string
  gtin: string | null
  attributes: Record<string, unknown>
  /** From the root to the card's own category. */
  categories: { id: string; handle: string; name: string }[]
}

export type CardDocument = {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  brand: string
  article: string
  articles: string[]
  category_handle: string | null
  category_name: string | null
  category_ids: string[]
  category_names: string[]
  /** Purpose, compatibility and other words that a person may search by. */
  keywords: string[]
  /** Everything that can be picked, `code=value`. */
  attributes: string[]
  territories: string[]
  /** `price.<price type>` in kopecks, `<code>` of number characteristics. */
  measures: Record<string, number>
  offers_count: number
  suppliers_count: number
  is_in_stock: boolean
  created_at: string
  fingerprint: string
}

const SPOKEN = ["purpose", "compatibility"]

const listOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== undefined && item !== "")

const attributeTraits = (attributes: Record<string, unknown>): string[] =>
  Object.entries(attributes).flatMap(([code, value]) => listOf(value).map((item) => `${code}=${String(item)}`))

const numbersOf = (attributes: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([code, value]) =>
      typeof value === "number" && Number.isFinite(value) ? [[`attribute.${code}`, value]] : [],
    ),
  )

const pricesOf = (offers: OfferFacts[], priceTypes: string[]): Record<string, number> =>
  Object.fromEntries(
    priceTypes.flatMap((price_type) => {
      const best = chooseBestOffer(offers, { price_type })
      return best ? [[`price.${price_type}`, best.price_kopecks]] : []
    }),
  )

const unique = <T>(values: T[]): T[] => [...new Set(values)].sort()

/** The index document of a card, or null when it must not be found: not shown, or nobody sells it. Pure and stable in order. */
export const buildCardDocument = (row: CardRow, offers: OfferFacts[], priceTypes: string[]): CardDocument | null => {
  if (!row.is_shown || !offers.length) return null
  const attributes: Record<string, unknown> = { ...row.attributes, brand: row.brand }
  const isInStock = offers.some((offer) => offer.available >= offer.min_quantity)
  const document = {
    id: row.id,
    handle: row.handle,
    title: row.title,
    thumbnail: row.thumbnail,
    brand: row.brand,
    article: row.article,
    articles: unique([row.article, ...(row.gtin ? [row.gtin] : []), ...offers.map((offer) => offer.article)]),
    category_handle: row.categories.at(-1)?.handle ?? null,
    category_name: row.categories.at(-1)?.name ?? null,
    category_ids: row.categories.map((category) => category.id),
    category_names: row.categories.map((category) => category.name),
    keywords: unique(SPOKEN.flatMap((code) => listOf(attributes[code]).map(String))),
    attributes: unique([
      ...attributeTraits(attributes),
      ...offers.map((offer) => `supplier=${offer.supplier.handle}`),
      ...(isInStock ? ["in_stock=1"] : []),
    ]),
    territories: unique(offers.flatMap((offer) => offer.delivers_to)),
    measures: { ...pricesOf(offers, priceTypes), ...numbersOf(attributes), in_stock: isInStock ? 1 : 0 },
    offers_count: offers.length,
    suppliers_count: unique(offers.map((offer) => offer.supplier.id)).length,
    is_in_stock: isInStock,
    created_at: new Date(row.created_at).toISOString(),
  }
  return { ...document, fingerprint: createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 16) }
}
