import { model } from "@medusajs/framework/utils"

export const CARD_STATUSES = ["pending", "approved", "rejected", "changes_requested"] as const

export type CardStatus = (typeof CARD_STATUSES)[number]

/** What a Medusa product needs to be a shared card: identity of the goods, category, characteristics, approval. */
export const Card = model.define("card", {
  product_id: model.text().primaryKey(),
  supplier_id: model.text().nullable(),
  brand: model.text(),
  article: model.text(),
  article_norm: model.text(),
  gtin: model.text().nullable(),
  category_id: model.text(),
  attributes: model.json(),
  status: model.enum([...CARD_STATUSES]).default("pending"),
  comment: model.text().nullable(),
})
