import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuseParameter, refuseUnknown } from "../api/store/catalogue/refusals"
import type { StoreListCards } from "../api/store/catalogue/cards/validators"
import type { BuyerPrices } from "./buyer-prices"
import { searchCards, type CardQuestion } from "./card-search"
import { facetDefinitions, type FacetDefinition } from "./facet-definitions"
import type { Language } from "./language"
import { readAttributes } from "./read-attributes"
import { breadcrumbsOf, readCategories, type CategoryRow } from "./read-categories"
import { supplierLabels } from "./read-suppliers"
import { showFacets } from "./show-facets"
import { summariseCards } from "./summarise-cards"

type Asker = { prices: BuyerPrices; language: Language }

const RANGE = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/

type Chosen = Pick<CardQuestion, "picked" | "ranges">

/** `f.power=80..120` is a range of a number characteristic, anything else is a value. */
const readChosen = (asked: StoreListCards, facets: FacetDefinition[]): Chosen => {
  const known = new Set(facets.map((facet) => facet.code))
  const chosen: Chosen = { picked: {}, ranges: [] }
  const named = { brand: asked.brand, supplier: asked.supplier, in_stock: asked.in_stock ? ["1"] : [] }
  for (const [code, values] of Object.entries({ ...asked.facets, ...named })) {
    const all = [...new Set([...values, ...(code in named ? (asked.facets[code] ?? []) : [])])]
    if (all.length && !known.has(code)) refuseParameter(`f.${code}: no such facet in this category`)
    const range = all.length === 1 ? RANGE.exec(all[0] as string) : null
    const isNumber = facets.some((facet) => facet.code === code && facet.type === "number")
    if (range && isNumber) chosen.ranges.push({ code, ...bounds(range[1], range[2]) })
    else if (all.length) chosen.picked[code] = all
  }
  if (asked.price_from !== undefined || asked.price_to !== undefined) {
    chosen.ranges.push({ code: "price", ...bounds(asked.price_from, asked.price_to) })
  }
  return chosen
}

const bounds = (from?: string | number, to?: string | number): { from?: number; to?: number } => ({
  ...(from === undefined ? {} : { from: Number(from) }),
  ...(to === undefined ? {} : { to: Number(to) }),
})

const findCategory = (rows: CategoryRow[], handle: string | undefined): CategoryRow | null =>
  handle === undefined ? null : (rows.find((row) => row.handle === handle) ?? refuseUnknown("category"))

/** A page of cards with this category's facets. Throws `category.not_found`, `catalogue.bad_parameter`. */
export const listCards = async (container: MedusaContainer, asked: StoreListCards, { prices, language }: Asker) => {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const categories = await readCategories(knex, language)
  const category = findCategory(categories, asked.category)
  const attributes = category ? await readAttributes(knex, category.path, language) : []
  const facets = facetDefinitions(attributes, prices.price_type, language)
  const chosen = readChosen(asked, facets)
  const { limit, offset, sort, q, territory } = asked
  const [answer, suppliers] = await Promise.all([
    searchCards(container, {
      ...chosen,
      facets,
      q,
      sort,
      limit,
      offset,
      price_type: prices.price_type,
      category_id: category?.id,
    }),
    supplierLabels(knex),
  ])
  const wanted = {
    price_type: prices.price_type,
    territory: territory ?? prices.territory,
    suppliers: chosen.picked.supplier,
  }
  return {
    cards: await summariseCards(knex, answer.hits, wanted),
    count: answer.count,
    limit,
    offset,
    facets: showFacets(facets, answer.facets, chosen.picked, suppliers, language),
    corrected_query: answer.corrected_query,
    breadcrumbs: category ? breadcrumbsOf(categories, category) : [],
    category: category && { id: category.id, handle: category.handle, name: category.name, picture: category.picture },
    subcategories: categories
      .filter((row) => row.parent_id === (category?.id ?? null))
      .map(({ handle, name, picture }) => ({ handle, name, picture })),
  }
}
