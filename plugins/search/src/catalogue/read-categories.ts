import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Language } from "./language"

export type CategoryRow = {
  id: string
  handle: string
  name: string
  picture: string | null
  parent_id: string | null
  /** Ids from the root to this one. */
  path: string[]
}

export type CategoryNode = {
  id: string
  handle: string
  name: string
  picture: string | null
  count: number
  children: CategoryNode[]
}

const SHOWN = `
  select c.id, c.handle, c.parent_category_id as parent_id, string_to_array(c.mpath, '.') as path,
    coalesce(case when ? = 'en' then c.metadata ->> 'name_en' end, c.name) as name,
    c.metadata ->> 'picture' as picture
  from product_category c
  where c.is_active and not c.is_internal and c.deleted_at is null
  order by c.rank, c.name`

/** Every category that visitors may see, in the operator's order; a hidden category hides what is below it. */
export const readCategories = async (knex: Knex, language: Language): Promise<CategoryRow[]> => {
  const { rows } = await knex.raw<{ rows: CategoryRow[] }>(SHOWN, [language])
  const shown = new Set(rows.map((row) => row.id))
  return rows.filter((row) => row.path.every((id) => shown.has(id)))
}

export const toTree = (
  rows: CategoryRow[],
  counts: Map<string, number>,
  parent: string | null = null,
): CategoryNode[] =>
  rows
    .filter((row) => row.parent_id === parent)
    .map(({ id, handle, name, picture }) => ({
      id,
      handle,
      name,
      picture,
      count: counts.get(id) ?? 0,
      children: toTree(rows, counts, id),
    }))

export type Crumb = { handle: string; name: string }

/** From the root to the category itself. */
export const breadcrumbsOf = (rows: CategoryRow[], category: CategoryRow): Crumb[] => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return category.path.flatMap((id) => {
    const row = byId.get(id)
    return row ? [{ handle: row.handle, name: row.name }] : []
  })
}
