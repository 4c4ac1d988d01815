import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type CategoryNode = { id: string; name: string; handle: string; children: CategoryNode[] }

type Row = Omit<CategoryNode, "children"> & { parent_category_id: string | null }

/** Every active category as a tree, in the operator's order. */
export const categoryTree = async (knex: Knex): Promise<CategoryNode[]> => {
  const rows: Row[] = await knex("product_category")
    .where({ deleted_at: null, is_active: true, is_internal: false })
    .orderBy(["rank", "name"])
    .select("id", "name", "handle", "parent_category_id")
  const childrenOf = (parent: string | null): CategoryNode[] =>
    rows
      .filter((row) => row.parent_category_id === parent)
      .map(({ id, name, handle }) => ({ id, name, handle, children: childrenOf(id) }))
  return childrenOf(null)
}
