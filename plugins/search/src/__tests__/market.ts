import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { normaliseArticle } from "@ryad/offer/articles"

const NOUNS = (
  "Подшипник Фильтр Головка Ремень Сальник Прокладка Поршень Форсунка Насос Генератор Стартер Радиатор Термостат " +
  "Сцепление Редуктор Шестерня Вал Звёздочка Гидроцилиндр Гидронасос Распределитель Шланг Муфта Кронштейн Лемех Сошник " +
  "Опрыскиватель Борона Культиватор Стойка"
).split(" ")
const KINDS = (
  "коленчатый распределительный топливный масляный воздушный гидравлический приводной клиновой карданный задний передний " +
  "усиленный магистральный регулируемый пневматический чугунный закалённый разборный герметичный роликовый"
).split(" ")
const BRANDS = "Белтяга Агромаш Волгодеталь Полимотор Техногрань Корнеплод Уралзубр Дизельпром NordTeil Farmex".split(
  " ",
)
const MACHINES = "МТЗ-82 К-700 Дон-1500 Нива ДТ-75 Палессе Ростсельмаш Кировец Енисей Вектор".split(" ")
const PURPOSES = ["Двигатель", "Трансмиссия", "Гидравлика", "Навеска"]

export type MarketCard = { id: string; title: string; brand: string; article: string; category_id: string }
export type Market = { cards: MarketCard[]; categories: string[]; suppliers: string[] }

/** Park–Miller: the same market every time. */
const randomOf = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

const articleOf = (i: number): string => `${pick(["А", "Т", "К", "НМ"], i)}-${10 + (i % 89)}.${1000 + i * 7}`

const categoryRows = () => {
  const rows = [{ id: "cat_parts", name: "Запчасти", parent: null as string | null, mpath: "cat_parts" }]
  for (const branch of ["engine", "hydraulics"]) {
    rows.push({
      id: `cat_${branch}`,
      name: branch === "engine" ? "Двигатель" : "Гидравлика",
      parent: "cat_parts",
      mpath: `cat_parts.cat_${branch}`,
    })
    for (const leaf of ["a", "b"]) {
      const id = `cat_${branch}_${leaf}`
      rows.push({
        id,
        name: `${branch === "engine" ? "Детали двигателя" : "Узлы гидравлики"} ${leaf}`,
        parent: `cat_${branch}`,
        mpath: `cat_parts.cat_${branch}.${id}`,
      })
    }
  }
  return rows
}

export const LEAVES = ["cat_engine_a", "cat_engine_b", "cat_hydraulics_a", "cat_hydraulics_b"] as const

const writeCategories = async (knex: Knex): Promise<void> => {
  const rows = categoryRows().map(({ id, name, parent, mpath }, rank) => ({
    id,
    name,
    rank,
    mpath,
    handle: id.replaceAll("_", "-"),
    parent_category_id: parent,
    is_active: true,
    is_internal: false,
    metadata: JSON.stringify({ name_en: id, picture: `/pictures/${id}.svg` }),
  }))
  await knex.batchInsert("product_category", rows)
  const attribute = (
    category_id: string,
    code: string,
    name_ru: string,
    type: string,
    position: number,
    unit: string | null = null,
  ) => ({
    id: `attr_${category_id}_${code}`,
    category_id,
    code,
    name_ru,
    name_en: code,
    type,
    unit,
    is_facet: true,
    position,
  })
  await knex.batchInsert("category_attribute", [
    attribute("cat_parts", "purpose", "Назначение", "enum", 1),
    attribute("cat_parts", "compatibility", "Совместимость", "list", 2),
    attribute("cat_engine", "power", "Мощность", "number", 3, "л. с."),
    attribute("cat_hydraulics", "is_original", "Оригинал", "bool", 3),
    attribute("cat_hydraulics_a", "pressure", "Давление", "number", 4, "бар"),
  ])
}

const writeSuppliers = async (knex: Knex, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, (_, i) => `sup_${i + 1}`)
  await knex.batchInsert(
    "supplier",
    ids.map((id, i) => ({
      id,
      handle: id.replace("_", "-"),
      name: `ООО «Поставщик ${i + 1}»`,
      short_name: `Поставщик ${i + 1}`,
      kind: "legal",
      inn: `77000000${10 + i}`,
      territory_code: "RU-MOW",
      status: "approved",
    })),
  )
  await knex.batchInsert(
    "warehouse",
    ids.map((id) => ({ id: `wh_${id}`, supplier_id: id, name: "Главный склад", territory_code: "RU-MOW" })),
  )
  await knex.batchInsert(
    "delivery_term",
    ids.flatMap((id, i) => [
      {
        id: `dt_${id}`,
        supplier_id: id,
        method: "transport_company",
        name: "ТК",
        price_kopecks: 50000 + i * 10000,
        days_min: 2,
        days_max: 5 + i,
        territory_codes: i % 2 ? ["RU-ROS", "RU-MOW"] : [],
      },
    ]),
  )
  return ids
}

const productRow = (card: MarketCard, i: number) => ({
  id: card.id,
  title: card.title,
  handle: card.id.replaceAll("_", "-"),
  status: "published",
  description: `${card.title}, описание`,
  thumbnail: `/pictures/${card.id}.svg`,
  is_giftcard: false,
  discountable: true,
  created_at: new Date(Date.UTC(2026, 0, 1, 0, i)),
})

const cardRow = (card: MarketCard, i: number) => ({
  product_id: card.id,
  brand: card.brand,
  article: card.article,
  article_norm: normaliseArticle(card.article),
  category_id: card.category_id,
  status: "approved",
  attributes: JSON.stringify({
    purpose: pick(PURPOSES, i),
    compatibility: [pick(MACHINES, i), pick(MACHINES, i + 3)],
    ...(card.category_id.startsWith("cat_engine") ? { power: 20 + (i % 10) * 15 } : { is_original: i % 3 === 0 }),
    ...(card.category_id === "cat_hydraulics_a" ? { pressure: 100 + (i % 5) * 20 } : {}),
  }),
})

const writeOffers = async (
  knex: Knex,
  cards: MarketCard[],
  suppliers: string[],
  random: (below: number) => number,
): Promise<void> => {
  const offers = cards.flatMap((card, i) =>
    Array.from({ length: 1 + (i % 3) }, (_, n) => ({
      id: `off_${card.id}_${n}`,
      supplier_id: pick(suppliers, i + n),
      product_id: card.id,
      variant_id: `var_${card.id}`,
      article: `${card.article}-${n + 1}`,
      article_norm: normaliseArticle(`${card.article}-${n + 1}`),
      unit: "шт",
      vat_rate: 22,
      min_quantity: 1,
      multiplicity: 1,
      lead_days: random(7),
      status: "active",
    })),
  )
  await knex.batchInsert("offer", offers, 1000)
  await knex.batchInsert(
    "offer_price",
    offers.flatMap((offer) => {
      const retail = 10_000 + random(2_000_000)
      return [
        { id: `pr_${offer.id}_r`, offer_id: offer.id, price_type: "retail", min_quantity: 1, amount_kopecks: retail },
        {
          id: `pr_${offer.id}_r10`,
          offer_id: offer.id,
          price_type: "retail",
          min_quantity: 10,
          amount_kopecks: Math.round(retail * 0.9),
        },
        {
          id: `pr_${offer.id}_w`,
          offer_id: offer.id,
          price_type: "wholesale",
          min_quantity: 1,
          amount_kopecks: Math.round(retail * 0.8),
        },
      ]
    }),
    1000,
  )
  await knex.batchInsert(
    "offer_stock",
    offers.map((offer) => ({
      id: `st_${offer.id}`,
      offer_id: offer.id,
      warehouse_id: `wh_${offer.supplier_id}`,
      quantity: random(4) * 10,
      reserved: 0,
    })),
    1000,
  )
}

/** A market of `count` cards with one to three offers each, written by set-based inserts into real tables. */
export const writeMarket = async (knex: Knex, count: number, supplierCount = 4): Promise<Market> => {
  const random = randomOf(20261123)
  await writeCategories(knex)
  const suppliers = await writeSuppliers(knex, supplierCount)
  const cards = Array.from({ length: count }, (_, i): MarketCard => {
    const brand = pick(BRANDS, random(97))
    const machine = pick(MACHINES, random(89))
    const title = `${pick(NOUNS, random(101))} ${pick(KINDS, random(103))} ${brand} ${machine} ${100 + (i % 900)}`
    return {
      id: `prod_${String(i).padStart(6, "0")}`,
      title,
      brand,
      article: articleOf(i),
      category_id: pick(LEAVES, i),
    }
  })
  await knex.batchInsert("product", cards.map(productRow), 1000)
  await knex.batchInsert(
    "product_variant",
    cards.map((card) => ({
      id: `var_${card.id}`,
      title: "Стандарт",
      product_id: card.id,
      manage_inventory: false,
      allow_backorder: false,
    })),
    1000,
  )
  await knex.batchInsert("card", cards.map(cardRow), 1000)
  await writeOffers(knex, cards, suppliers, random)
  return { cards, categories: categoryRows().map((row) => row.id), suppliers }
}
