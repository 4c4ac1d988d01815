import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"
import type { AttributeDefinition } from "../card/attribute-values"

export type CategoryAttributeRow = AttributeDefinition & { id: string; category_id: string; is_inherited: boolean }

/** Characteristics of a category and its ancestors; the nearest definition of a code wins. */
export const attributesOf = async (knex: Knex, category_id: string): Promise<CategoryAttributeRow[]> => {
  const { rows } = await knex.raw<{ rows: CategoryAttributeRow[] }>(ATTRIBUTES, [category_id])
  return rows
}

/** The category's name, or refuses with `card.category_unknown`. */
export const checkCategory = async (knex: Knex, category_id: string): Promise<string> => {
  const found = await knex("product_category")
    .where({ id: category_id, deleted_at: null, is_active: true })
    .first("name")
  return (
    found?.name ?? refuse("card.category_unknown", `There is no category ${category_id}`, undefined, "invalid_data")
  )
}

// mpath is the ids from the root to the category itself, joined by dots.
const ATTRIBUTES = `
  with path as (
    select step.id, step.depth, c.id = step.id as is_own
    from product_category c
    cross join lateral unnest(string_to_array(trim(both '.' from c.mpath), '.')) with ordinality as step (id, depth)
    where c.id = ? and c.deleted_at is null
  ), nearest as (
    select distinct on (a.code) a.id, a.category_id, a.code, a.name_ru, a.name_en, a.type, a.unit, a.options,
      a.is_required, a.is_facet, a.position, not path.is_own as is_inherited, path.depth
    from path join category_attribute a on a.category_id = path.id and a.deleted_at is null
    order by a.code, path.depth desc
  )
  select id, category_id, code, name_ru, name_en, type, unit, options, is_required, is_facet, position, is_inherited
  from nearest order by position, depth, code`
