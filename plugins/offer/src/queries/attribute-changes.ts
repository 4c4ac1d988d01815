import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CategoryAttributeRow } from "./category-attributes"

type Definition = Omit<CategoryAttributeRow, "is_inherited">

export type AttributeChange = {
  id: string
  code: string
  previous: Definition | null
  next: Definition | null
  actor_name: string | null
  at: Date
}

const SHOWN = 50

/** What operators did to a category's own characteristics, the latest first. */
export const attributeChanges = (knex: Knex, category_id: string): Promise<AttributeChange[]> =>
  knex("category_attribute_change")
    .where({ category_id })
    .orderBy([{ column: "at", order: "desc" }, "id"])
    .limit(SHOWN)
    .select("id", "code", "previous", "next", "actor_name", "at")
