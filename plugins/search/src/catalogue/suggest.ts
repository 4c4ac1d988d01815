import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { normaliseArticle } from "@ryad/offer/articles"
import { swapLayout } from "../query/keyboard"
import { wordsOf } from "../query/text"
import { codesOf } from "../query/understand-query"
import type { BuyerPrices } from "./buyer-prices"
import { searchCards, type CardHit } from "./card-search"
import type { Language } from "./language"
import { readCategories, type CategoryRow } from "./read-categories"
import { summariseCards } from "./summarise-cards"

const CARDS = 6
const CATEGORIES = 5
const ARTICLES = 5

/** Articles of the found cards that begin with what was typed. */
const articlesOf = (hits: CardHit[], q: string) => {
  const codes = codesOf(q)
  const begins = (article: string) => codes.some((code) => normaliseArticle(article).startsWith(code))
  return hits
    .flatMap(({ articles, handle, title }) => articles.filter(begins).map((article) => ({ article, handle, title })))
    .slice(0, ARTICLES)
}

/** A category is suggested when every word typed begins one of its words. */
const suits = (row: CategoryRow, texts: string[]): boolean => {
  const words = wordsOf(row.name)
  return texts.some((text) => {
    const typed = wordsOf(text)
    return typed.length > 0 && typed.every((part) => words.some((word) => word.startsWith(part)))
  })
}

/** What to offer while a person types: categories by name, cards by words and articles, articles by their beginning. */
export const suggest = async (container: MedusaContainer, q: string, prices: BuyerPrices, language: Language) => {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  if (!q) return { categories: [], cards: [], articles: [], corrected_query: null }
  const [rows, answer] = await Promise.all([
    readCategories(knex, language),
    searchCards(container, {
      q,
      picked: {},
      ranges: [],
      facets: [],
      sort: "relevance",
      price_type: prices.price_type,
      limit: CARDS,
      offset: 0,
      is_typing: true,
    }),
  ])
  const texts = [q, swapLayout(q), ...(answer.corrected_query ? [answer.corrected_query] : [])]
  return {
    categories: rows
      .filter((row) => suits(row, texts))
      .slice(0, CATEGORIES)
      .map(({ handle, name }) => ({ handle, name })),
    cards: await summariseCards(knex, answer.hits, prices),
    articles: articlesOf(answer.hits, q),
    corrected_query: answer.corrected_query,
  }
}
