import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Language } from "./language"

export type AttributeType = "text" | "number" | "enum" | "bool" | "list"

export type CategoryAttribute = {
  code: string
  name: string
  type: AttributeType
  unit: string | null
  is_facet: boolean
}

const OF_PATH = `
  select distinct on (a.code) a.code, case when ? = 'en' then a.name_en else a.name_ru end as name, a.type, a.unit,
    a.is_facet, a.position, path.depth
  from category_attribute a
  join unnest(?::text[]) with ordinality as path (id, depth) on path.id = a.category_id
  where a.deleted_at is null
  order by a.code, path.depth desc`

/** Characteristics of a category and of those above it; the nearer definition of a code wins. In the order of the form. */
export const readAttributes = async (knex: Knex, path: string[], language: Language): Promise<CategoryAttribute[]> => {
  const { rows } = await knex.raw<{ rows: (CategoryAttribute & { position: number; depth: string })[] }>(OF_PATH, [
    language,
    path,
  ])
  return rows
    .sort((a, b) => Number(a.depth) - Number(b.depth) || a.position - b.position)
    .map(({ code, name, type, unit, is_facet }) => ({ code, name, type, unit, is_facet }))
}
