import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { reserveInTransaction } from "@ryad/offer/reservation"
import type { Buyer } from "../buyer"
import { lockCart, type LockedCart } from "../cart/lock-cart"
import { activeCart } from "../cart/open-cart"
import { readCart } from "../cart/read-cart"
import { coreData } from "../core-data"
import { checkCart } from "./check-cart"
import { draftOrders, type DeliveryChoice, type DraftOrder } from "./draft-orders"
import { createMedusaOrders } from "./medusa-orders"
import { insertOwnRows } from "./own-rows"

export type PlaceCart = {
  cart_id: string
  fingerprint: string
  delivery: DeliveryChoice[]
  comment?: string | undefined
}

/** `product_ids`: whose stock is now held; empty when the purchase was there already. */
export type Placed = { purchase_id: string; order_ids: string[]; product_ids: string[]; is_new: boolean }

/**
 * Places a cart in one database transaction: a purchase, an order per supplier, reservations, Medusa's orders and
 * payment collections, all or nothing. Retried or raced, over any number of processes, it answers with the same purchase.
 */
export const placeInTransaction = (container: MedusaContainer, input: PlaceCart, buyer: Buyer): Promise<Placed> =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx: Knex.Transaction) => {
    const locked = await lockCart(trx, input.cart_id, buyer.company_id)
    if (locked.completed_at) return existingPurchase(trx, input.cart_id)
    const cart = await readCart(trx, input.cart_id, buyer)
    checkCart(cart, input.fingerprint)
    const company = await companyOf(trx, buyer)
    const suppliers = cart.groups.map((group) => group.supplier.id)
    const drafts = draftOrders(cart, input.delivery, {
      address: company.address,
      vatPayers: await vatPayers(trx, suppliers),
    })
    await reserveInTransaction(trx, drafts.flatMap(orderLines))
    const purchase_id = await insertPurchase(trx, input.cart_id, drafts, buyer)
    const head = { ...(await coreData(trx)), ...orderHead(locked, buyer, company), purchase_id }
    await createMedusaOrders(container, trx, drafts, head)
    await insertOwnRows(trx, drafts, { purchase_id, comment: input.comment ?? null }, buyer)
    await closeCart(trx, input.cart_id, buyer)
    return {
      purchase_id,
      order_ids: drafts.map((draft) => draft.order_id),
      product_ids: productsOf(drafts),
      is_new: true,
    }
  })

const existingPurchase = async (trx: Knex.Transaction, cart_id: string): Promise<Placed> => {
  const orders = await trx("purchase_order as o")
    .join("purchase as p", "p.id", "o.purchase_id")
    .where("p.cart_id", cart_id)
    .orderBy("o.number")
    .select<{ purchase_id: string; order_id: string }[]>("o.purchase_id", "o.order_id")
  const first = orders[0]
  if (!first) throw new Error(`cart ${cart_id} is completed, but nothing was bought with it`)
  const order_ids = orders.map((order) => order.order_id)
  return { purchase_id: first.purchase_id, order_ids, product_ids: [], is_new: false }
}

const productsOf = (drafts: DraftOrder[]) => [
  ...new Set(drafts.flatMap((draft) => draft.lines.map((line) => line.product_id))),
]

type CompanyHead = { name: string; address: string | null }

const companyOf = (trx: Knex.Transaction, buyer: Buyer): Promise<CompanyHead> =>
  trx("company").where({ id: buyer.company_id }).first("name", "address")

const vatPayers = async (trx: Knex.Transaction, supplier_ids: string[]): Promise<Set<string>> =>
  new Set(await trx("supplier").whereIn("id", supplier_ids).where({ vat_payer: true }).pluck<string[]>("id"))

const orderLines = (draft: DraftOrder) =>
  draft.lines.map(({ offer_id, quantity }) => ({ order_id: draft.order_id, offer_id, quantity }))

const orderHead = (cart: LockedCart, buyer: Buyer, company: CompanyHead) => ({
  customer_id: buyer.customer_id,
  email: cart.email,
  company_name: company.name,
  address: company.address,
})

const insertPurchase = async (trx: Knex.Transaction, cart_id: string, drafts: DraftOrder[], buyer: Buyer) => {
  const id = generateEntityId(undefined, "purch")
  await trx("purchase").insert({
    id,
    cart_id,
    company_id: buyer.company_id,
    customer_id: buyer.customer_id,
    total_kopecks: drafts.reduce((sum, draft) => sum + draft.total_kopecks, 0),
  })
  return id
}

/** Completes the cart and leaves the buyer with an active one. */
const closeCart = async (trx: Knex.Transaction, cart_id: string, buyer: Buyer) => {
  await trx("cart").where({ id: cart_id }).update({ completed_at: trx.fn.now(), updated_at: trx.fn.now() })
  await trx("cart_profile").where({ cart_id }).update({ status: "placed", updated_at: trx.fn.now() })
  await activeCart(trx, buyer)
}
