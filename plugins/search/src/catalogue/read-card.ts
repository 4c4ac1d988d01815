import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type CardContent = {
  product_id: string
  handle: string
  title: string
  description: string | null
  brand: string
  article: string
  gtin: string | null
  attributes: Record<string, unknown>
  category_id: string
  images: { url: string }[]
  variants: { id: string; title: string; options: Record<string, string> }[]
}

const SHOWN_CARD = `
  select p.id as product_id, p.handle, p.title, p.description, c.brand, c.article, c.gtin, c.attributes, c.category_id,
    coalesce((select jsonb_agg(jsonb_build_object('url', i.url) order by i.rank, i.id)
      from image i where i.product_id = p.id and i.deleted_at is null),
      case when p.thumbnail is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('url', p.thumbnail)) end) as images,
    coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'title', v.title, 'options', coalesce((
        select jsonb_object_agg(o.title, ov.value)
        from product_variant_option vo
        join product_option_value ov on ov.id = vo.option_value_id and ov.deleted_at is null
        join product_option o on o.id = ov.option_id and o.deleted_at is null
        where vo.variant_id = v.id), '{}'::jsonb)) order by v.variant_rank, v.id)
      from product_variant v where v.product_id = p.id and v.deleted_at is null), '[]'::jsonb) as variants
  from product p
  join card c on c.product_id = p.id
  where p.handle = ? and p.deleted_at is null and p.status = 'published' and c.status = 'approved' and c.deleted_at is null`

/** The content of a shown card by its handle, or null: an unapproved card is as unknown as one that never was. */
export const readCard = async (knex: Knex, handle: string): Promise<CardContent | null> => {
  const { rows } = await knex.raw<{ rows: CardContent[] }>(SHOWN_CARD, [handle])
  return rows[0] ?? null
}
