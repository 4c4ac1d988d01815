import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type CartHead = { id: string; name: string; colour: string; status: "open" | "placed" }

export type CartRow = {
  id: string
  offer_id: string
  product_id: string
  handle: string | null
  variant_id: string
  title: string
  thumbnail: string | null
  quantity: number
  stored_kopecks: number
  supplier_id: string
  supplier_handle: string
  supplier_name: string
  supplier_status: string
}

/** The cart's head for its company; undefined for a stranger. */
export const cartHead = async (knex: Knex, cart_id: string, company_id: string): Promise<CartHead | undefined> =>
  knex("cart_profile as p")
    .join("cart as c", "c.id", "p.cart_id")
    .where({ "p.cart_id": cart_id, "p.company_id": company_id })
    .whereNull("p.deleted_at")
    .whereNull("c.deleted_at")
    .first("p.cart_id as id", "p.name", "p.colour", "p.status")

/** All lines with their supplier by one SQL; the offer, not the line, says whose goods these are. */
export const cartRows = async (knex: Knex, cart_id: string): Promise<CartRow[]> => {
  const { rows } = await knex.raw<{ rows: CartRow[] }>(
    `select l.id, l.metadata->>'offer_id' as offer_id, o.product_id, p.handle, o.variant_id, l.title, l.thumbnail,
       l.quantity, round(l.unit_price * 100)::float8 as stored_kopecks,
       s.id as supplier_id, s.handle as supplier_handle, coalesce(s.short_name, s.name) as supplier_name,
       s.status as supplier_status
     from cart_line_item l
     join offer o on o.id = l.metadata->>'offer_id'
     join supplier s on s.id = o.supplier_id
     left join product p on p.id = o.product_id
     where l.cart_id = ? and l.deleted_at is null
     order by supplier_name, s.id, l.created_at, l.title, l.id`,
    [cart_id],
  )
  return rows
}
