import { model } from "@medusajs/framework/utils"

export const OFFER_STATUSES = ["active", "paused", "withdrawn"] as const

export type OfferStatus = (typeof OFFER_STATUSES)[number]

/** One supplier's proposition on one variant. Prices, stock and history are rows written by set-based SQL. */
export const Offer = model.define("offer", {
  id: model.id({ prefix: "offer" }).primaryKey(),
  supplier_id: model.text(),
  product_id: model.text(),
  variant_id: model.text(),
  article: model.text(),
  article_norm: model.text(),
  unit: model.text(),
  vat_rate: model.number().nullable(),
  min_quantity: model.number().default(1),
  multiplicity: model.number().default(1),
  lead_days: model.number().default(0),
  status: model.enum([...OFFER_STATUSES]).default("active"),
  confirmed_at: model.dateTime(),
})
