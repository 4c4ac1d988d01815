import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DEFAULT_TERRITORY } from "@ryad/territory/directory"
import { refuseUnknown } from "../api/store/catalogue/refusals"
import { rankOffers } from "./best-offer"
import type { BuyerPrices } from "./buyer-prices"
import { compareOffers } from "./compare-offers"
import { searchCards } from "./card-search"
import type { Language } from "./language"
import { readAttributes, type CategoryAttribute } from "./read-attributes"
import { readCard, type CardContent } from "./read-card"
import { breadcrumbsOf, readCategories } from "./read-categories"
import { readOffers, summariseCards, type CardSummary } from "./summarise-cards"

const SIMILAR = 8
const OWN_PLACE = new Set(["brand", "compatibility"])

export type CardWish = { territory?: string; quantity?: number }
type Asker = { prices: BuyerPrices; language: Language }

const spokenValue = (value: unknown, language: Language): string => {
  if (typeof value === "boolean") return language === "ru" ? (value ? "да" : "нет") : value ? "yes" : "no"
  return Array.isArray(value) ? value.map(String).join(", ") : String(value)
}

const attributesOf = (card: CardContent, described: CategoryAttribute[], language: Language) =>
  described.flatMap(({ code, name, unit }) => {
    const value = card.attributes[code]
    const isEmpty = value === undefined || value === null || value === ""
    return OWN_PLACE.has(code) || isEmpty ? [] : [{ code, name, value: spokenValue(value, language), unit }]
  })

const compatibilityOf = ({ attributes }: CardContent): string[] => {
  const value = attributes.compatibility
  return (Array.isArray(value) ? value : value ? [value] : []).map(String)
}

const similarCards = async (
  container: MedusaContainer,
  card: CardContent,
  { prices }: Asker,
  territory: string,
): Promise<CardSummary[]> => {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { hits } = await searchCards(container, {
    category_id: card.category_id,
    picked: {},
    ranges: [],
    facets: [],
    sort: "relevance",
    price_type: prices.price_type,
    limit: SIMILAR + 1,
    offset: 0,
  })
  const others = hits.filter((hit) => hit.id !== card.product_id).slice(0, SIMILAR)
  return summariseCards(knex, others, { price_type: prices.price_type, territory })
}

/** A card with its offers compared for this buyer, quantity and territory. Throws `card.not_found`. */
export const showCard = async (container: MedusaContainer, handle: string, wish: CardWish, asker: Asker) => {
  const { prices, language } = asker
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const card = (await readCard(knex, handle)) ?? refuseUnknown("card")
  const territory = wish.territory ?? prices.territory ?? DEFAULT_TERRITORY
  const [offers, categories] = await Promise.all([readOffers(knex, [card.product_id]), readCategories(knex, language)])
  const category = categories.find((row) => row.id === card.category_id) ?? null
  const wanted = { price_type: prices.price_type, territory, quantity: wish.quantity }
  const ranked = rankOffers(offers.get(card.product_id) ?? [], wanted)
  const [compared, described, similar] = await Promise.all([
    compareOffers(knex, ranked, territory),
    readAttributes(knex, category?.path ?? [card.category_id], language),
    similarCards(container, card, asker, territory),
  ])
  const { attributes: _attributes, category_id: _category, ...content } = card
  return {
    ...content,
    category: category && { handle: category.handle, name: category.name },
    breadcrumbs: category ? breadcrumbsOf(categories, category) : [],
    attributes: attributesOf(card, described, language),
    compatibility: compatibilityOf(card),
    offers: compared,
    similar,
  }
}
