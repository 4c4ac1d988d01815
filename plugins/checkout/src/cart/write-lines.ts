import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { resolvePrices } from "@ryad/offer/price-resolver"
import { refuse } from "@ryad/identity/refusal"
import type { Buyer } from "../buyer"
import type { Notice } from "./cart-types"
import { lockOpenCart } from "./lock-cart"
import { mergeWanted, planLines, type LinePlan, type WantedLine } from "./plan-lines"
import { UPSERT_LINES } from "./write-lines.sql"

export const MAX_CART_LINES = 2000

const MAX_QUANTITY = 1_000_000_000

export type WriteLines = { cart_id: string; lines: WantedLine[]; mode: "add" | "set" }

/**
 * Writes up to 1,000 lines at once, keyed by offer, under a lock of the cart row. Prices are read, never taken from the
 * client. Answers with what was adjusted or left out; the rest is written.
 */
export const writeLines = (knex: Knex, { cart_id, lines, mode }: WriteLines, buyer: Buyer): Promise<Notice[]> =>
  knex.transaction(async (trx) => {
    await lockOpenCart(trx, cart_id, buyer.company_id)
    const inCart = await quantities(trx, cart_id)
    const wanted = mergeWanted(lines, mode, inCart).map((line) => ({
      ...line,
      quantity: Math.min(line.quantity, MAX_QUANTITY),
    }))
    const plan = planLines(wanted, await pricesByOffer(trx, wanted, buyer.price_type_code))
    refuseTooMany(inCart, plan)
    await removeLines(trx, cart_id, plan.remove)
    await upsertLines(trx, cart_id, plan)
    await trx("cart_profile").where({ cart_id }).update({ activated_at: trx.fn.now(), updated_at: trx.fn.now() })
    return plan.notices
  })

/** Empties the cart; an empty one stays empty. */
export const clearLines = (knex: Knex, cart_id: string, buyer: Buyer): Promise<void> =>
  knex.transaction(async (trx) => {
    await lockOpenCart(trx, cart_id, buyer.company_id)
    await trx("cart_line_item").where({ cart_id }).delete()
  })

const quantities = async (trx: Knex.Transaction, cart_id: string): Promise<Map<string, number>> => {
  const rows = await trx("cart_line_item")
    .where({ cart_id })
    .whereNull("deleted_at")
    .select<{ offer_id: string; quantity: number }[]>(trx.raw("metadata->>'offer_id' as offer_id"), "quantity")
  return new Map(rows.map((row) => [row.offer_id, row.quantity]))
}

const pricesByOffer = async (trx: Knex.Transaction, wanted: WantedLine[], price_type: string) => {
  const kept = wanted.filter((line) => line.quantity > 0)
  const prices = await resolvePrices(trx, kept, price_type)
  const suppliers = await trx("supplier")
    .whereIn("id", [...new Set(prices.map((price) => price.supplier_id))])
    .select<{ id: string; status: string }[]>("id", "status")
  const statuses = new Map(suppliers.map((supplier) => [supplier.id, supplier.status]))
  return new Map(
    prices.map((price) => [price.offer_id, { ...price, supplier_status: statuses.get(price.supplier_id) ?? "" }]),
  )
}

const refuseTooMany = (inCart: Map<string, number>, plan: LinePlan) => {
  const offers = new Set([...inCart.keys(), ...plan.set.map((line) => line.offer_id)])
  for (const offer_id of plan.remove) offers.delete(offer_id)
  if (offers.size > MAX_CART_LINES) {
    refuse("cart.too_many_lines", `A cart holds ${MAX_CART_LINES} lines at most`, { limit: MAX_CART_LINES })
  }
}

const removeLines = async (trx: Knex.Transaction, cart_id: string, offer_ids: string[]) => {
  if (!offer_ids.length) return
  await trx.raw(`delete from cart_line_item where cart_id = ? and metadata->>'offer_id' = any(?)`, [cart_id, offer_ids])
}

const upsertLines = async (trx: Knex.Transaction, cart_id: string, plan: LinePlan) => {
  if (!plan.set.length) return
  const input = plan.set.map((line) => ({
    ...line,
    id: generateEntityId(undefined, "cali"),
    tax_id: generateEntityId(undefined, "calitxl"),
  }))
  await trx.raw(UPSERT_LINES, [JSON.stringify(input), cart_id, cart_id, cart_id])
}
