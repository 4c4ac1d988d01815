import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { normaliseArticle } from "@ryad/offer/articles"
import type { WrittenCard } from "./catalogue/write-cards"
import type { SeededRandom } from "./random"
import type { SeededSupplier } from "./write-suppliers"

/** What each price type pays of the retail price; quantity tiers come on top. */
const PRICE_TYPES = [
  ["retail", 1],
  ["small_wholesale", 0.94],
  ["wholesale", 0.88],
  ["dealer", 0.82],
] as const

const TIERS = [
  [1, 1],
  [10, 0.97],
  [50, 0.93],
] as const

const DAY = 24 * 60 * 60 * 1000

type Rows = { offers: object[]; prices: object[]; stock: object[] }

/** Whole rubles above 1,000 ₽, whole kopecks of ten below: the way people round a price list. */
const roundPrice = (kopecks: number) =>
  kopecks > 100_000 ? Math.round(kopecks / 100) * 100 : Math.round(kopecks / 10) * 10

function pricesOf(random: SeededRandom, offer_id: string, base: number, multiplicity: number) {
  const hasTiers = random.chance(0.6)
  return PRICE_TYPES.flatMap(([price_type, share]) =>
    TIERS.slice(0, hasTiers ? TIERS.length : 1).map(([quantity, discount]) => ({
      id: generateEntityId(undefined, "oprice"),
      offer_id,
      price_type,
      min_quantity: quantity === 1 ? 1 : quantity * multiplicity,
      currency: "RUB",
      amount_kopecks: Math.max(roundPrice(base * share * discount), 10),
    })),
  )
}

function stockOf(random: SeededRandom, offer_id: string, supplier: SeededSupplier, multiplicity: number) {
  const isOut = random.chance(0.06)
  return supplier.warehouse_ids.map((warehouse_id) => ({
    id: generateEntityId(undefined, "ostock"),
    offer_id,
    warehouse_id,
    quantity: isOut ? 0 : random.int(2, 160) * multiplicity,
    reserved: 0,
  }))
}

function addOffer(
  rows: Rows,
  random: SeededRandom,
  now: Date,
  card: WrittenCard,
  variant: WrittenCard["variants"][number],
  supplier: SeededSupplier,
) {
  const id = generateEntityId(undefined, "offer")
  const multiplicity = card.leaf.multiplicity ?? 1
  const suffix = variant.title === "Усиленный" ? "У" : ""
  const base = card.price_kopecks * (0.92 + random.next() * 0.2) * (suffix ? 1.35 : 1)
  const article = `${card.article}${suffix}`
  rows.offers.push({
    id,
    supplier_id: supplier.id,
    product_id: card.product_id,
    variant_id: variant.id,
    article,
    article_norm: normaliseArticle(article),
    unit: card.leaf.unit,
    vat_rate: supplier.vat_payer ? card.leaf.vat : null,
    min_quantity: multiplicity,
    multiplicity,
    lead_days: random.pick([0, 1, 2, 3, 5, 7]),
    status: "active",
    confirmed_at: new Date(now.getTime() - random.int(0, 9) * DAY),
  })
  rows.prices.push(...pricesOf(random, id, base, multiplicity))
  rows.stock.push(...stockOf(random, id, supplier, multiplicity))
}

/** Two in three cards have 2–5 suppliers. The first supplier of a card offers every variant, the others some. */
export async function writeOffers(
  knex: Knex,
  random: SeededRandom,
  now: Date,
  cards: WrittenCard[],
  suppliers: SeededSupplier[],
): Promise<{ offers: number }> {
  const rows: Rows = { offers: [], prices: [], stock: [] }
  for (const card of cards) {
    const count = random.chance(0.66) ? random.int(2, 5) : 1
    const sellers = random.sample(suppliers, count)
    for (const [i, supplier] of sellers.entries()) {
      const variants = i === 0 ? card.variants : card.variants.filter(() => random.chance(0.7))
      for (const variant of variants.length ? variants : card.variants.slice(0, 1))
        addOffer(rows, random, now, card, variant, supplier)
    }
    await knex("card").where({ product_id: card.product_id }).update({ supplier_id: sellers[0]?.id })
  }
  await knex.batchInsert("offer", rows.offers, 500)
  await knex.batchInsert("offer_price", rows.prices, 1000)
  await knex.batchInsert("offer_stock", rows.stock, 1000)
  return { offers: rows.offers.length }
}
