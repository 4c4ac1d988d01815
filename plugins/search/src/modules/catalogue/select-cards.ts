/** Which cards to read; several conditions are joined by «and». */
export type CardFilter = {
  id?: string | string[]
  supplier_id?: string
  category_id?: string
  /** Keyset: cards after this id, in the order of ids. */
  after?: string
  /** At most so many. */
  first?: number
  changed_since?: string | Date
}

const MAX_CARDS = 2_000

/** Cards with their words, whether or not they may be shown: the caller tells what to put in the index and what to take out. */
export const cardQuery = (filter: CardFilter): { sql: string; params: unknown[] } => {
  const conditions: [string, unknown][] = []
  if (filter.id !== undefined) {
    const ids = Array.isArray(filter.id) ? filter.id : [filter.id]
    conditions.push([`c.product_id in (select jsonb_array_elements_text(?::jsonb))`, JSON.stringify(ids)])
  }
  if (filter.supplier_id) {
    conditions.push([
      `exists (select 1 from offer o where o.product_id = c.product_id and o.supplier_id = ?)`,
      filter.supplier_id,
    ])
  }
  if (filter.category_id) {
    conditions.push([
      `c.category_id in (select pc.id from product_category pc where ? = any (string_to_array(pc.mpath, '.')))`,
      filter.category_id,
    ])
  }
  if (filter.after) conditions.push([`c.product_id > ?`, filter.after])
  if (filter.changed_since) {
    conditions.push([
      `greatest(c.updated_at, p.updated_at, (select max(o.updated_at) from offer o
      where o.product_id = c.product_id)) >= ?`,
      filter.changed_since,
    ])
  }
  const where = conditions.length ? `where ${conditions.map(([sql]) => sql).join(" and ")}` : ""
  return {
    sql: `select c.product_id as id, p.handle, p.title, p.thumbnail, p.created_at, c.brand, c.article, c.gtin, c.attributes,
        (c.status = 'approved' and c.deleted_at is null and p.deleted_at is null and p.status = 'published') as is_shown,
        coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'handle', a.handle, 'name', a.name) order by path.position)
          from product_category own
          cross join lateral unnest(string_to_array(own.mpath, '.')) with ordinality as path (id, position)
          join product_category a on a.id = path.id
          where own.id = c.category_id and own.deleted_at is null), '[]'::jsonb) as categories
      from card c join product p on p.id = c.product_id
      ${where}
      order by c.product_id limit ?`,
    params: [...conditions.map(([, value]) => value), Math.min(filter.first ?? MAX_CARDS, MAX_CARDS)],
  }
}
