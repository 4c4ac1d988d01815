import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CardContent } from "../card/card-content"
import type { CardStatus } from "../modules/offer/models/card"

export type StoredCard = {
  product_id: string
  supplier_id: string | null
  status: CardStatus
  comment: string | null
  content: CardContent
}

/** A card with its product's content as it stands now; null when either is gone. */
export const readCard = async (knex: Knex, product_id: string): Promise<StoredCard | null> => {
  const { rows } = await knex.raw<{ rows: (Omit<StoredCard, "content"> & CardContent)[] }>(CARD, [product_id])
  const row = rows[0]
  if (!row) return null
  const { supplier_id, status, comment, ...rest } = row
  const { title, description, category_id, brand, article, gtin, attributes, images } = rest
  const content = { title, description, category_id, brand, article, gtin, attributes, images }
  return { product_id, supplier_id, status, comment, content }
}

const CARD = `
  select c.product_id, c.supplier_id, c.status, c.comment, p.title, coalesce(p.description, '') as description,
    c.category_id, c.brand, c.article, c.gtin, c.attributes,
    coalesce((select jsonb_agg(i.url order by i.rank, i.id) from image i
      where i.product_id = p.id and i.deleted_at is null), '[]') as images
  from card c join product p on p.id = c.product_id and p.deleted_at is null
  where c.product_id = ? and c.deleted_at is null`
