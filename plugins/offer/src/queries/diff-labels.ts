import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CardAction, CardContent } from "../card/card-content"
import { attributesOf } from "./category-attributes"

export type DiffLabels = {
  categories: Record<string, string>
  attributes: Record<string, { ru: string; en: string; unit: string | null }>
}

type Label = { code: string; name_ru: string; name_en: string; unit: string | null }

const valuesOf = ({ field, previous, next }: CardAction): object[] =>
  field === "attributes"
    ? [previous, next].filter((value): value is object => typeof value === "object" && value !== null)
    : []

/** Names of the categories and characteristics that a diff mentions by id and code, removed characteristics too. */
export const diffLabels = async (
  knex: Knex,
  current: CardContent | null,
  actions: CardAction[],
): Promise<DiffLabels> => {
  const mentioned = actions.flatMap(({ field, previous, next }) => (field === "category_id" ? [previous, next] : []))
  const ids = [current?.category_id, ...mentioned].filter((id) => typeof id === "string")
  const rows = await knex("product_category").whereIn("id", ids).select<{ id: string; name: string }[]>("id", "name")
  const codes = [current?.attributes, ...actions.flatMap(valuesOf)].flatMap((values) => Object.keys(values ?? {}))
  const removed: Label[] = await knex("category_attribute")
    .whereIn("code", codes)
    .whereNotNull("deleted_at")
    .orderBy("deleted_at")
    .select("code", "name_ru", "name_en", "unit")
  const standing: Label[] = (await Promise.all(ids.map((id) => attributesOf(knex, id)))).flat()
  return {
    categories: Object.fromEntries(rows.map(({ id, name }) => [id, name])),
    attributes: Object.fromEntries(
      [...removed, ...standing].map((row) => [row.code, { ru: row.name_ru, en: row.name_en, unit: row.unit }]),
    ),
  }
}
