import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const migrationsOf = (plugin: string) =>
  path.resolve(__dirname, `../../../../../${plugin}/src/modules/${plugin}/migrations`)

/** The tables that a document is made of, made by their owners' migrations. */
export const MIGRATIONS = ["company", "supplier", "checkout", "document"].map(migrationsOf)

const BANK = {
  bik: "046015602",
  bank_name: "Юго-Западный банк",
  account: "40702810452090001234",
  corr_account: "30101810600000000602",
}

/** A buyer, two suppliers, and the one of Medusa's tables that an order's lines are read with. */
export const insertParties = async (knex: Knex) => {
  await knex.raw("create table product (id text primary key, handle text)")
  await knex("company").insert({
    ...{
      id: "comp_1",
      kind: "legal",
      name: "АО «Рассвет»",
      inn: "2310000004",
      kpp: "231001001",
      ogrn: "1022301200000",
    },
    ...{ address: "г. Краснодар", price_type_code: "wholesale", territory_code: "RU-KDA", status: "active" },
  })
  await knex("supplier").insert(
    ["sup_1", "sup_2"].map((id, index) => ({
      ...{ id, name: `ООО «Зерно ${index}»`, kind: "legal", inn: `616400000${index}`, kpp: "616401001" },
      ...{ address: "г. Ростов-на-Дону", head: "Иванов Иван Иванович", status: "approved", ...BANK },
    })),
  )
}

/** An order of one line, ten pieces at 100.00 with VAT; `total_kopecks` may lie. */
export const insertOrder = async (
  knex: Knex,
  order_id: string,
  { supplier_id = "sup_1", total_kopecks = 100_000 } = {},
) => {
  const owner = { company_id: "comp_1", customer_id: "cus_1", total_kopecks }
  await knex("purchase").insert({ id: `purch_${order_id}`, cart_id: `cart_${order_id}`, ...owner })
  await knex("purchase_order").insert({
    ...{ order_id, purchase_id: `purch_${order_id}`, supplier_id, vat_kopecks: 18_033, ...owner },
  })
  await knex("purchase_line").insert({
    ...{ id: `line_${order_id}`, order_id, position: 1, offer_id: "offer_1", product_id: "prod_1", supplier_id },
    ...{ variant_id: "variant_1", title: "Ремень", article: "A-1", unit: "шт", quantity: 10, price_kopecks: 10_000 },
    ...{ vat_rate: 22, gross_kopecks: 100_000, vat_kopecks: 18_033, net_kopecks: 81_967 },
  })
}
