import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Buyer } from "@ryad/checkout/buyer"
import { activeCart } from "@ryad/checkout/cart/open-cart"
import { readCart } from "@ryad/checkout/cart/read-cart"
import { writeLines } from "@ryad/checkout/cart/write-lines"
import { changeStage } from "@ryad/checkout/order/change-stage"
import { placeInTransaction } from "@ryad/checkout/purchase/place-in-transaction"
import type { Stage } from "@ryad/checkout/transitions"
import type { SeededRandom } from "./random"
import type { SeededBuyer } from "./write-buyers"
import type { SeededSupplier } from "./write-suppliers"

const DAY = 24 * 60 * 60 * 1000
const HISTORY_DAYS = 180
/** So many of the last purchases are still on their way. */
const RECENT = 14

/** The road of an order; where it stops depends on how long ago it was placed. */
const ROAD: readonly Stage[] = ["confirmed", "awaiting_payment", "paid", "assembling", "shipped", "delivered", "closed"]

const buyerContext = (buyer: SeededBuyer): Buyer => ({
  customer_id: buyer.customer_id,
  company_id: buyer.company_id,
  price_type_code: buyer.price_type_code,
  territory_code: buyer.territory_code,
  name: buyer.name,
  role: "owner",
})

export type SeededOrder = { order_id: string; buyer_email: string; supplier_email: string }

type OfferRow = { id: string; multiplicity: number; min_quantity: number }

/** Old orders have ended, the last weeks hold every stage. */
function roadOf(random: SeededRandom, left: number, orderIndex: number): Stage[] {
  if (random.chance(0.07)) return ["cancelled"]
  const steps = left <= RECENT ? (left + orderIndex) % (ROAD.length + 1) : ROAD.length
  return ROAD.slice(0, steps)
}

async function fillCart(knex: Knex, random: SeededRandom, buyer: Buyer, offers: OfferRow[]) {
  const cart_id = await knex.transaction((trx) => activeCart(trx, buyer))
  const lines = random.sample(offers, random.int(2, 6)).map((offer) => ({
    offer_id: offer.id,
    quantity: Math.max(offer.min_quantity, offer.multiplicity * random.int(1, 6)),
  }))
  await writeLines(knex, { cart_id, lines, mode: "set" }, buyer)
  return readCart(knex, cart_id, buyer)
}

/** Dates of one order's rows move from the moment of seeding to `placed` and the days after it. */
async function backdate(knex: Knex, order_id: string, placed: Date) {
  await knex("purchase_order").where({ order_id }).update({ placed_at: placed, updated_at: placed })
  await knex("order").where({ id: order_id }).update({ created_at: placed })
  const events = await knex("order_event").where({ order_id }).orderBy("at").orderBy("id").pluck<string[]>("id")
  for (const [i, id] of events.entries()) {
    const at = new Date(Math.min(placed.getTime() + i * 0.7 * DAY, Date.now()))
    await knex("order_event").where({ id }).update({ at, announced_at: at })
  }
}

/**
 * Purchases over the last six months, placed and moved by the checkout's own functions, then dated back. The stock and
 * the history are therefore what the platform itself would have written.
 */
export async function writeOrders(
  container: MedusaContainer,
  knex: Knex,
  random: SeededRandom,
  now: Date,
  buyers: SeededBuyer[],
  suppliers: SeededSupplier[],
  purchases: number,
): Promise<SeededOrder[]> {
  const offers = await knex("offer")
    .orderBy("article_norm")
    .orderBy("supplier_id")
    .select<OfferRow[]>("id", "multiplicity", "min_quantity")
  const supplierById = new Map(suppliers.map((supplier) => [supplier.id, supplier]))
  const orders: SeededOrder[] = []
  for (let index = 0; index < purchases; index++) {
    const seeded = random.pick(buyers)
    const buyer = buyerContext(seeded)
    const cart = await fillCart(knex, random, buyer, offers)
    if (cart.groups.some((group) => group.lines.some((line) => line.problems.length))) continue
    const delivery = cart.groups.map((group) => ({
      supplier_id: group.supplier.id,
      term_id: random.pick(group.delivery_options).term_id,
    }))
    const placed = await placeInTransaction(
      container,
      { cart_id: cart.id, fingerprint: cart.fingerprint, delivery },
      buyer,
    )
    const placedAt = new Date(
      now.getTime() - Math.round((HISTORY_DAYS * (purchases - index - 0.5) ** 1.4 * DAY) / purchases ** 1.4),
    )
    await knex("purchase").where({ id: placed.purchase_id }).update({ created_at: placedAt, announced_at: placedAt })
    for (const [orderIndex, order_id] of placed.order_ids.entries()) {
      const group = cart.groups[orderIndex]
      const supplier = group && supplierById.get(group.supplier.id)
      for (const to of roadOf(random, purchases - index, orderIndex)) {
        const isOperators = to === "delivered" || to === "closed" || !supplier
        await changeStage(knex, {
          order_id,
          to,
          scope: isOperators ? { everything: true } : { supplier_id: supplier.id },
          actor: isOperators
            ? { id: "seed", name: "Оператор площадки" }
            : { id: supplier.member_id, name: supplier.name },
          reason: to === "cancelled" ? "Покупатель изменил план работ" : undefined,
        })
      }
      await backdate(knex, order_id, placedAt)
      orders.push({ order_id, buyer_email: seeded.email, supplier_email: supplier?.email ?? "" })
    }
  }
  return orders
}
