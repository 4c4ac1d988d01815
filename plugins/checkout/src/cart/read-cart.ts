import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { lineTotals } from "@ryad/offer/money"
import { resolvePrices, type ResolvedPrice } from "@ryad/offer/price-resolver"
import { refuseNotFound } from "@ryad/identity/refusal"
import type { Buyer } from "../buyer"
import { cartHead, cartRows, type CartRow } from "./cart-rows"
import type { Cart, CartGroup, CartLine } from "./cart-types"
import { deliveryOptions, deliveryTerms, type DeliveryTerm } from "./delivery-options"
import { fingerprintOf } from "./fingerprint"
import { lineProblems } from "./line-problems"

/** The company's cart priced anew for this buyer, in kopecks. A stranger's id answers 404. */
export const readCart = async (knex: Knex, cart_id: string, buyer: Buyer): Promise<Cart> => {
  const head = await cartHead(knex, cart_id, buyer.company_id)
  if (!head) return refuseNotFound("cart.not_found", "There is no such cart")
  const rows = await cartRows(knex, cart_id)
  const prices = await resolvePrices(knex, rows, buyer.price_type_code)
  const terms = await deliveryTerms(knex, [...new Set(rows.map((row) => row.supplier_id))], buyer.territory_code)
  const groups = groupLines(rows, new Map(prices.map((price) => [price.offer_id, price])), terms)
  const lines = groups.flatMap((group) => group.lines)
  return {
    id: head.id,
    name: head.name,
    colour: head.colour,
    territory_code: buyer.territory_code,
    groups,
    lines_count: lines.length,
    quantity_total: sum(lines.map((line) => line.quantity)),
    total_kopecks: sum(lines.map((line) => line.gross_kopecks)),
    vat_kopecks: sum(lines.map((line) => line.vat_kopecks)),
    fingerprint: fingerprintOf(groups),
  }
}

const groupLines = (rows: CartRow[], prices: Map<string, ResolvedPrice>, terms: DeliveryTerm[]): CartGroup[] => {
  const groups = new Map<string, CartGroup>()
  for (const row of rows) {
    const price = prices.get(row.offer_id)
    if (!price) continue
    const group = groups.get(row.supplier_id) ?? emptyGroup(row)
    const line = cartLine(row, price)
    group.lines.push(line)
    group.goods_kopecks += line.gross_kopecks
    groups.set(row.supplier_id, group)
  }
  for (const group of groups.values()) {
    const own = terms.filter((term) => term.supplier_id === group.supplier.id)
    group.delivery_options = deliveryOptions(own, group.goods_kopecks)
  }
  return [...groups.values()]
}

const emptyGroup = (row: CartRow): CartGroup => ({
  supplier: { id: row.supplier_id, handle: row.supplier_handle, name: row.supplier_name },
  lines: [],
  goods_kopecks: 0,
  delivery_options: [],
})

const cartLine = (row: CartRow, price: ResolvedPrice): CartLine => {
  const price_kopecks = price.price_kopecks ?? row.stored_kopecks
  const totals = lineTotals(price_kopecks, row.quantity, price.vat_rate)
  return {
    id: row.id,
    offer_id: row.offer_id,
    product_id: row.product_id,
    handle: row.handle,
    variant_id: row.variant_id,
    title: row.title,
    article: price.article,
    thumbnail: row.thumbnail,
    unit: price.unit,
    quantity: row.quantity,
    price_kopecks,
    previous_price_kopecks: row.stored_kopecks === price_kopecks ? null : row.stored_kopecks,
    gross_kopecks: totals.gross_kopecks,
    vat_kopecks: totals.vat_kopecks,
    vat_rate: price.vat_rate,
    tiers: price.tiers,
    next_tier: price.tiers.find((tier) => tier.min_quantity > Math.max(row.quantity, price.min_quantity)) ?? null,
    min_quantity: price.min_quantity,
    multiplicity: price.multiplicity,
    available: price.available,
    problems: lineProblems(row, price),
  }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
