import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { normaliseArticle } from "../../../articles"

export type OfferRows = {
  id: string
  supplier_id?: string
  status?: string
  card_status?: string
  min_quantity?: number
  prices?: [price_type: string, min_quantity: number, amount_kopecks: number][]
  stock?: [warehouse_id: string, quantity: number, reserved?: number][]
}

/** The one foreign table that `SELLABLE` reads, in the shape of the supplier plugin. */
export const createSupplierTable = async (knex: Knex) => {
  await knex.raw("create table if not exists supplier (id text primary key, status text, deleted_at timestamptz)")
  await knex("supplier")
    .insert([
      { id: "sup_1", status: "approved" },
      { id: "sup_2", status: "suspended" },
    ])
    .onConflict()
    .ignore()
}

export const insertOffer = async (knex: Knex, rows: OfferRows) => {
  const { id, supplier_id = "sup_1" } = rows
  await knex("card").insert({
    product_id: `prod_${id}`,
    supplier_id,
    brand: "Ряд",
    article: id,
    article_norm: normaliseArticle(id),
    category_id: "pcat_1",
    status: rows.card_status ?? "approved",
  })
  await knex("offer").insert({
    id,
    supplier_id,
    product_id: `prod_${id}`,
    variant_id: `variant_${id}`,
    article: id,
    article_norm: normaliseArticle(id),
    unit: "шт",
    vat_rate: 22,
    status: rows.status ?? "active",
    min_quantity: rows.min_quantity ?? 1,
  })
  for (const [price_type, min_quantity, amount_kopecks] of rows.prices ?? []) {
    await knex("offer_price").insert({
      id: `${id}${price_type}${min_quantity}`,
      offer_id: id,
      price_type,
      min_quantity,
      amount_kopecks,
    })
  }
  for (const [warehouse_id, quantity, reserved = 0] of rows.stock ?? []) {
    await knex("offer_stock").insert({ id: `${id}${warehouse_id}`, offer_id: id, warehouse_id, quantity, reserved })
  }
}
