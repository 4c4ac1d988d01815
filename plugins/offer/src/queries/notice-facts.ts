import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"

export type NoticeFacts = {
  title: string
  article: string
  version: number
  offer_id: string | null
  supplier: { id: string; name: string; email: string | null }
}

/** What a notice about a card's request says: the goods, the supplier and the offer to open. */
export const noticeFacts = async (knex: Knex, request_id: string, product_id: string): Promise<NoticeFacts> => {
  const { rows } = await knex.raw<{ rows: NoticeFacts[] }>(FACTS, [request_id, product_id])
  return rows[0] ?? refuseNotFound("card.request_not_found", `There is no change request ${request_id}`)
}

const FACTS = `
  select p.title, c.article, r.version,
    (select o.id from offer o where o.product_id = c.product_id and o.supplier_id = r.supplier_id
      order by o.created_at limit 1) as offer_id,
    jsonb_build_object('id', s.id, 'name', coalesce(s.short_name, s.name), 'email', s.email) as supplier
  from change_request r
  join card c on c.product_id = r.subject_id
  join product p on p.id = c.product_id
  join supplier s on s.id = r.supplier_id
  where r.id = ? and r.subject_kind = 'card' and c.product_id = ?`
