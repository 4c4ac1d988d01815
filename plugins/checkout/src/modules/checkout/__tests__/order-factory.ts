import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { reserveInTransaction } from "@ryad/offer/reservation"
import type { Stage } from "../../../transitions"

const migrationsOf = (plugin: string) =>
  path.resolve(__dirname, `../../../../../${plugin}/src/modules/${plugin}/migrations`)

/** The tables that a move of an order touches, made by their owners' migrations. */
export const MIGRATIONS = ["offer", "checkout"].map(migrationsOf)

export const OFFER = "offer_1"
const QUANTITY = 10

export type OrderRow = { order_id: string; purchase_id?: string; supplier_id?: string; stage?: Stage; version?: number }

/** An offer with a hundred pieces in one warehouse. */
export const insertOffer = async (knex: Knex) => {
  await knex("card").insert({
    ...{ product_id: "prod_1", supplier_id: "sup_1", brand: "Ряд", article: "A-1", article_norm: "a1" },
    ...{ category_id: "pcat_1", status: "approved" },
  })
  await knex("offer").insert({
    id: OFFER,
    supplier_id: "sup_1",
    product_id: "prod_1",
    variant_id: "variant_1",
    article: "A-1",
    article_norm: "a1",
    unit: "шт",
    vat_rate: 22,
  })
  await knex("offer_stock").insert({ id: "stock_1", offer_id: OFFER, warehouse_id: "wh_1", quantity: 100 })
}

/** An order of ten pieces, 100.00 each with VAT, that holds its stock. */
export const insertOrder = async (knex: Knex, { order_id, supplier_id = "sup_1", ...rest }: OrderRow) => {
  const { purchase_id = `purch_${order_id}`, stage = "new", version = 1 } = rest
  const owner = { company_id: "comp_1", customer_id: "cus_1", total_kopecks: 100_000 }
  await knex("purchase")
    .insert({ id: purchase_id, cart_id: `cart_${purchase_id}`, ...owner })
    .onConflict("id")
    .ignore()
  await knex("purchase_order").insert({
    ...owner,
    ...{ order_id, purchase_id, supplier_id, stage, version, mirrored_stage: stage, vat_kopecks: 18_033 },
  })
  await knex("purchase_line").insert(lineRow(order_id))
  await knex.transaction((trx) => reserveInTransaction(trx, [{ order_id, offer_id: OFFER, quantity: QUANTITY }]))
}

export const lineRow = (order_id: string, change: object = {}) => ({
  id: `line_${order_id}`,
  order_id,
  position: 1,
  offer_id: OFFER,
  product_id: "prod_1",
  variant_id: "variant_1",
  supplier_id: "sup_1",
  title: "Ремень",
  article: "A-1",
  unit: "шт",
  quantity: QUANTITY,
  price_kopecks: 10_000,
  vat_rate: 22,
  gross_kopecks: 100_000,
  vat_kopecks: 18_033,
  net_kopecks: 81_967,
  ...change,
})
