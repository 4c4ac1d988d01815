import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { normaliseArticle } from "../articles"

export type CardIdentity = { brand?: string; article?: string; gtin?: string | null }

export type MatchedCard = {
  product_id: string
  title: string
  handle: string
  thumbnail: string | null
  brand: string
  article: string
  gtin: string | null
  category_id: string
  variants: { id: string; title: string }[]
}

/** The approved card of these goods: by GTIN, else by brand and article as people may spell them. */
export const matchCard = async (knex: Knex, { brand, article, gtin }: CardIdentity): Promise<MatchedCard | null> => {
  const article_norm = normaliseArticle(article ?? "")
  const { rows } = await knex.raw<{ rows: MatchedCard[] }>(MATCH, {
    gtin: gtin ?? null,
    brand: brand?.trim() || null,
    article_norm: article_norm || null,
  })
  return rows[0] ?? null
}

const MATCH = `
  select c.product_id, p.title, p.handle, p.thumbnail, c.brand, c.article, c.gtin, c.category_id, v.variants
  from card c
  join product p on p.id = c.product_id and p.deleted_at is null
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'title', v.title) order by v.variant_rank, v.id), '[]') as variants
    from product_variant v where v.product_id = p.id and v.deleted_at is null
  ) v
  where c.status = 'approved' and c.deleted_at is null
    and (c.gtin = :gtin or (lower(c.brand) = lower(:brand) and c.article_norm = :article_norm))
  order by c.gtin = :gtin desc nulls last, c.created_at, c.product_id
  limit 1`
