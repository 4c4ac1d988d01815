import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CardAction, CardContent } from "../card/card-content"
import { attributesOf } from "./category-attributes"

export type DiffLabels = {
  categories: Record<string, string>
  attributes: Record<string, { ru: string; en: string; unit: string | null }>
}

/** Names of the categories and characteristics that a diff mentions by id and code. */
export const diffLabels = async (
  knex: Knex,
  current: CardContent | null,
  actions: CardAction[],
): Promise<DiffLabels> => {
  const mentioned = actions.flatMap(({ field, previous, next }) => (field === "category_id" ? [previous, next] : []))
  const ids = [current?.category_id, ...mentioned].filter((id) => typeof id === "string")
  const rows = await knex("product_category").whereIn("id", ids).select<{ id: string; name: string }[]>("id", "name")
  const definitions = (await Promise.all(ids.map((id) => attributesOf(knex, id)))).flat()
  return {
    categories: Object.fromEntries(rows.map(({ id, name }) => [id, name])),
    attributes: Object.fromEntries(
      definitions.map((row) => [row.code, { ru: row.name_ru, en: row.name_en, unit: row.unit }]),
    ),
  }
}
