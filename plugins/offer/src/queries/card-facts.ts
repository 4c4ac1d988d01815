import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CardContent } from "../card/card-content"
import type { CardFacts } from "../card/card-checks"
import { normaliseArticle } from "../articles"
import { attributesOf } from "./category-attributes"

/** Fewer prices than this say nothing about what is usual in a category. */
const MIN_SAMPLE = 3

/** What the automatic checks ask about a card: characteristics, prices around it, cards of the same goods. */
export const cardFacts = async (knex: Knex, product_id: string, content: CardContent): Promise<CardFacts> => {
  const [definitions, prices, twins] = await Promise.all([
    attributesOf(knex, content.category_id),
    knex.raw<{ rows: Pick<CardFacts, "price_kopecks" | "median_kopecks">[] }>(PRICES, {
      product_id,
      category_id: content.category_id,
      sample: MIN_SAMPLE,
    }),
    knex.raw<{ rows: CardFacts["twins"] }>(TWINS, {
      product_id,
      gtin: content.gtin,
      brand: content.brand,
      article_norm: normaliseArticle(content.article),
    }),
  ])
  const { price_kopecks = null, median_kopecks = null } = prices.rows[0] ?? {}
  return { definitions, price_kopecks, median_kopecks, twins: twins.rows }
}

// Each offer counts once, by the price of its smallest retail tier.
const PRICES = `
  with first_price as (
    select distinct on (o.id) o.product_id, r.amount_kopecks
    from offer o
    join card c on c.product_id = o.product_id
    join offer_price r on r.offer_id = o.id and r.price_type = 'retail'
    where o.deleted_at is null and o.status = 'active'
      and (o.product_id = :product_id or (c.category_id = :category_id and c.status = 'approved'))
    order by o.id, r.min_quantity
  )
  select
    (select min(amount_kopecks)::float8 from first_price where product_id = :product_id) as price_kopecks,
    (select case when count(*) >= :sample
        then round(percentile_cont(0.5) within group (order by amount_kopecks))::float8 end
      from first_price where product_id <> :product_id) as median_kopecks`

const TWINS = `
  select c.product_id, p.title from card c join product p on p.id = c.product_id and p.deleted_at is null
  where c.product_id <> :product_id and c.deleted_at is null and c.status <> 'rejected'
    and (c.gtin = :gtin or (lower(c.brand) = lower(:brand) and c.article_norm = :article_norm))
  order by c.created_at limit 5`
