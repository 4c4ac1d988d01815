import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { normaliseArticle } from "../articles"
import type { CardContent } from "../card/card-content"
import type { CardStatus } from "../modules/offer/models/card"

export type CardState = { status: CardStatus; comment: string | null; content: CardContent }

const columnsOf = ({ status, comment, content }: CardState) => ({
  brand: content.brand,
  article: content.article,
  article_norm: normaliseArticle(content.article),
  gtin: content.gtin,
  category_id: content.category_id,
  attributes: JSON.stringify(content.attributes),
  status,
  comment,
})

export const insertCard = async (knex: Knex, product_id: string, supplier_id: string, content: CardContent) => {
  await knex("card").insert({ product_id, supplier_id, ...columnsOf({ status: "pending", comment: null, content }) })
}

export const updateCard = async (knex: Knex, product_id: string, state: CardState) => {
  await knex("card")
    .where({ product_id })
    .update({ ...columnsOf(state), updated_at: knex.fn.now() })
}
