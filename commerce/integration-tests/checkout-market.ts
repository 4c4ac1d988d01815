import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, generateJwtToken, Modules } from "@medusajs/framework/utils"

/** A market of two suppliers and two buyer companies, written straight into the tables: the smallest that can trade. */
export type CheckoutMarket = {
  publishable_key: string
  tokens: {
    buyer: string
    colleague: string
    stranger: string
    guestCustomer: string
    north: string
    south: string
    operator: string
  }
  companies: { own: string; other: string }
  suppliers: { north: string; south: string }
  terms: { north: string; south: string }
  /** `north`: price 100.00, from 10 pieces 90.00; `south`: minimum 6, multiple 3; `last`: one piece in stock. */
  offers: { north: string; south: string; last: string; many: string[] }
}

const MANY = 1000

export async function makeCheckoutMarket(container: MedusaContainer): Promise<CheckoutMarket> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const publishable_key = await makeCore(container)
  const suppliers = { north: "sup_north", south: "sup_south" }
  await insertSuppliers(knex, Object.values(suppliers))
  const offers = await insertOffers(container, knex, suppliers)
  const tokens = await insertPeople(container, knex)
  return {
    publishable_key,
    tokens,
    companies: { own: "comp_own", other: "comp_other" },
    suppliers,
    terms: { north: "term_sup_north", south: "term_sup_south" },
    offers,
  }
}

async function makeCore(container: MedusaContainer): Promise<string> {
  await container.resolve(Modules.REGION).createRegions({ name: "Россия", currency_code: "rub", countries: ["ru"] })
  const channel = await container.resolve(Modules.SALES_CHANNEL).createSalesChannels({ name: "Ряд" })
  const key = await container
    .resolve(Modules.API_KEY)
    .createApiKeys({ title: "Storefront", type: "publishable", created_by: "test" })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.API_KEY]: { publishable_key_id: key.id },
    [Modules.SALES_CHANNEL]: { sales_channel_id: channel.id },
  })
  return key.token
}

async function insertSuppliers(knex: Knex, ids: string[]) {
  await knex("supplier").insert(
    ids.map((id, index) => ({
      id,
      handle: id,
      name: `ООО «${id}»`,
      kind: "legal",
      inn: `616400000${index}`,
      kpp: "616401001",
      ogrn: "1026103159785",
      address: "г. Ростов-на-Дону",
      territory_code: "RU-ROS",
      vat_payer: index === 0,
      head: "Иванов Иван Иванович",
      phone: "+7 863 200-00-00",
      email: `${id}@demo.example`,
      bik: "046015602",
      bank_name: "Банк",
      account: "40702810452090001234",
      corr_account: "30101810600000000602",
      status: "approved",
    })),
  )
  await knex("warehouse").insert(
    ids.map((id) => ({ id: `wh_${id}`, supplier_id: id, name: "Склад", territory_code: "RU-ROS" })),
  )
  await knex("delivery_term").insert(
    ids.map((id) => ({
      id: `term_${id}`,
      supplier_id: id,
      method: "courier",
      name: "Курьер",
      territory_codes: [],
      price_kopecks: 50_000,
      free_from_kopecks: 1_000_000,
      days_min: 1,
      days_max: 3,
    })),
  )
}

type OfferSeed = {
  id: string
  supplier_id: string
  price: number
  stock: number
  min?: number
  multiple?: number
  vat?: number | null
}

async function insertOffers(container: MedusaContainer, knex: Knex, suppliers: { north: string; south: string }) {
  const many = Array.from({ length: MANY }, (_, index) => `offer_many_${index}`)
  const seeds: OfferSeed[] = [
    { id: "offer_north", supplier_id: suppliers.north, price: 10_000, stock: 1000 },
    { id: "offer_south", supplier_id: suppliers.south, price: 3_333, stock: 100, min: 6, multiple: 3, vat: null },
    { id: "offer_last", supplier_id: suppliers.north, price: 77_700, stock: 1 },
    ...many.map((id, index) => ({ id, supplier_id: suppliers.north, price: 1_000 + index, stock: 1_000_000 })),
  ]
  await insertProducts(container, knex, seeds)
  await knex.batchInsert("offer", seeds.map(offerRow), 500)
  await knex.batchInsert("offer_price", seeds.map(priceRow), 500)
  await knex("offer_price").insert({
    ...priceRow({ id: "offer_north", price: 9_000 }),
    id: "price_tier",
    min_quantity: 10,
  })
  await knex.batchInsert(
    "offer_stock",
    seeds.map(({ id, supplier_id, stock }) => ({
      id: `stock_${id}`,
      offer_id: id,
      warehouse_id: `wh_${supplier_id}`,
      quantity: stock,
    })),
    500,
  )
  return { north: "offer_north", south: "offer_south", last: "offer_last", many }
}

async function insertProducts(container: MedusaContainer, knex: Knex, seeds: OfferSeed[]) {
  await knex.batchInsert(
    "product",
    seeds.map(({ id }) => ({ id: `prod_${id}`, title: `Товар ${id}`, handle: `card-${id}`, status: "published" })),
    500,
  )
  await knex.batchInsert(
    "product_variant",
    seeds.map(({ id }) => ({
      id: `variant_${id}`,
      product_id: `prod_${id}`,
      title: "Обычный",
      manage_inventory: false,
    })),
    500,
  )
  await knex.batchInsert(
    "card",
    seeds.map(({ id, supplier_id }) => ({
      product_id: `prod_${id}`,
      supplier_id,
      brand: "Ростсельмаш",
      article: id,
      article_norm: id,
      category_id: "cat",
      status: "approved",
    })),
    500,
  )
}

const offerRow = ({ id, supplier_id, min = 1, multiple = 1, vat = 22 }: OfferSeed) => ({
  id,
  supplier_id,
  product_id: `prod_${id}`,
  variant_id: `variant_${id}`,
  article: id,
  article_norm: id,
  unit: "шт",
  vat_rate: vat,
  min_quantity: min,
  multiplicity: multiple,
})

const priceRow = ({ id, price }: { id: string; price: number }) => ({
  id: `price_${id}`,
  offer_id: id,
  price_type: "retail",
  amount_kopecks: price,
})

async function insertPeople(container: MedusaContainer, knex: Knex) {
  await knex("company").insert(
    ["own", "other"].map((name, index) => ({
      id: `comp_${name}`,
      kind: "legal",
      name: `АО «${name}»`,
      inn: `231000000${index}`,
      kpp: "231001001",
      ogrn: "1022301200000",
      address: "г. Краснодар, ул. Красная, 5",
      price_type_code: "wholesale",
      territory_code: "RU-KDA",
      status: "active",
    })),
  )
  const customers = ["buyer", "colleague", "stranger", "guest"]
  await container
    .resolve(Modules.CUSTOMER)
    .createCustomers(customers.map((name) => ({ email: `${name}@demo.example`, first_name: name, has_account: true })))
  const ids = new Map<string, string>()
  for (const row of await knex("customer").select("id", "first_name")) ids.set(row.first_name, row.id)
  await knex("company_member").insert(
    [
      ["buyer", "own"],
      ["colleague", "own"],
      ["stranger", "other"],
    ].map(([name, company]) => ({
      id: `cm_${name}`,
      company_id: `comp_${company}`,
      customer_id: ids.get(name ?? ""),
      role: "owner",
    })),
  )
  await knex("supplier_member").insert(
    ["north", "south"].map((name) => ({
      id: `smem_${name}`,
      supplier_id: `sup_${name}`,
      email: `${name}@demo.example`,
      first_name: name,
      last_name: "Петров",
      role: "owner",
    })),
  )
  const user = await container
    .resolve(Modules.USER)
    .createUsers({ email: "operator@demo.example", first_name: "Оператор" })
  const token = tokenOf(container)
  return {
    buyer: token("customer", ids.get("buyer")),
    colleague: token("customer", ids.get("colleague")),
    stranger: token("customer", ids.get("stranger")),
    guestCustomer: token("customer", ids.get("guest")),
    north: token("supplier", "smem_north"),
    south: token("supplier", "smem_south"),
    operator: token("user", user.id),
  }
}

/** Tokens as sign-in issues them, so that fifty buyers needn't sign in one by one. */
const tokenOf = (container: MedusaContainer) => (actor_type: string, actor_id: string | undefined) => {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const secret = config.projectConfig.http.jwtSecret
  const auth_identity_id = generateEntityId(undefined, "authid")
  return generateJwtToken({ actor_id: actor_id ?? "", actor_type, auth_identity_id }, { secret, expiresIn: "1h" })
}
