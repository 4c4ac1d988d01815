import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Buyer } from "../buyer"

export type CartSummary = {
  id: string
  name: string
  colour: string
  lines_count: number
  suppliers_count: number
  total_kopecks: number
  is_active: boolean
  owner_name: string | null
  updated_at: Date
}

/** Open carts of the company with what they held when last written; the exact price is told by the cart itself. */
export const listCarts = async (
  knex: Knex,
  buyer: Buyer,
  page: { limit: number; offset: number },
): Promise<{ carts: CartSummary[]; count: number }> => {
  const { rows } = await knex.raw<{ rows: (CartSummary & { count: number })[] }>(
    `select p.cart_id as id, p.name, p.colour, p.updated_at, count(*) over ()::int as count,
       p.cart_id = (select a.cart_id from cart_profile a where a.customer_id = ? and a.company_id = ?
         and a.status = 'open' and a.deleted_at is null order by a.activated_at desc limit 1) as is_active,
       nullif(trim(concat_ws(' ', cu.first_name, cu.last_name)), '') as owner_name,
       coalesce(t.lines_count, 0) as lines_count, coalesce(t.suppliers_count, 0) as suppliers_count,
       coalesce(t.total_kopecks, 0) as total_kopecks
     from cart_profile p
     left join customer cu on cu.id = p.customer_id
     left join lateral (
       select count(*)::int as lines_count, count(distinct o.supplier_id)::int as suppliers_count,
         round(sum(l.unit_price * l.quantity) * 100)::float8 as total_kopecks
       from cart_line_item l join offer o on o.id = l.metadata->>'offer_id'
       where l.cart_id = p.cart_id and l.deleted_at is null
     ) t on true
     where p.company_id = ? and p.status = 'open' and p.deleted_at is null
     order by p.created_at, p.cart_id limit ? offset ?`,
    [buyer.customer_id, buyer.company_id, buyer.company_id, page.limit, page.offset],
  )
  return { carts: rows.map(({ count: _, ...cart }) => cart), count: rows[0]?.count ?? 0 }
}
