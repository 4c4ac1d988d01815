import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CARD_INDEX } from "./card-index"
import type { Language } from "./language"
import { readCategories, toTree, type CategoryNode } from "./read-categories"

/** The tree of shown categories; a count is of the cards in the category and below it that can be bought now. */
export const readTree = async (container: MedusaContainer, language: Language): Promise<CategoryNode[]> => {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [rows, { search_result }] = await Promise.all([
    readCategories(knex, language),
    query.search({
      entity: CARD_INDEX,
      fields: ["id"],
      pagination: { take: 0 },
      search_options: { facets: ["category_ids"], count: "none" },
    }),
  ])
  const found = search_result.facets?.category_ids
  const counts = new Map(found?.type === "value" ? found.values.map(({ value, count }) => [value, count]) : [])
  return toTree(rows, counts)
}
