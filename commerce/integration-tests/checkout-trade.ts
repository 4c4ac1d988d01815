import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { makeCheckoutMarket } from "./checkout-market"
import { clientOf, type Answer, type Api, type Client } from "./world"

export type WantedLine = { offer_id: string; quantity: number }

export type Trade = Awaited<ReturnType<typeof openTrade>>

/** The market with its people at their desks, and what they do most: fill a cart, place it, move an order. */
export async function openTrade(container: MedusaContainer, api: Api) {
  const market = await makeCheckoutMarket(container)
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const client = (token: string) => clientOf(api, market.publishable_key, token)
  const buyer = client(market.tokens.buyer)
  const operator = client(market.tokens.operator)

  const active = async (who: Client = buyer) => (await who.get("/store/buyer/carts/active")).data.cart
  const write = (cart_id: string, lines: WantedLine[], mode = "set", who = buyer) =>
    who.post(`/store/buyer/carts/${cart_id}/lines`, { lines, mode })
  const delivery = [
    { supplier_id: market.suppliers.north, term_id: market.terms.north },
    { supplier_id: market.suppliers.south, term_id: market.terms.south },
  ]
  const place = (cart: Answer, change: object = {}, who = buyer, key: string = randomUUID()) =>
    who.post(
      `/store/buyer/carts/${cart.id}/place`,
      { fingerprint: cart.fingerprint, delivery, ...change },
      { "idempotency-key": key },
    )
  const filled = async (): Promise<Answer> => {
    const lines = [
      { offer_id: market.offers.north, quantity: 10 },
      { offer_id: market.offers.south, quantity: 6 },
    ]
    return (await write(String((await active()).id), lines)).data.cart
  }
  const placed = async (): Promise<Answer> => (await place(await filled())).data.purchase
  /** Moves an order as a person would who has just looked at it. */
  const move = async (who: Client, order_id: string, to: string, change: object = {}) => {
    const { version } = await knex("purchase_order").where({ order_id }).first("version")
    const url = who === operator ? `/admin/purchase-orders/${order_id}/stage` : `/supplier/orders/${order_id}/stage`
    return who.post(url, { to, version, ...change })
  }
  return {
    ...{ market, knex, buyer, operator, active, write, place, filled, placed, move },
    stranger: client(market.tokens.stranger),
    alone: client(market.tokens.guestCustomer),
    north: client(market.tokens.north),
    south: client(market.tokens.south),
    guest: clientOf(api, market.publishable_key),
    count: async (table: string) => Number((await knex(table).count("* as n").first())?.n),
  }
}

export const orderOf = (purchase: Answer, supplier_id: string): Answer => {
  const order = purchase.orders.find((each: Answer) => String(each.supplier.id) === supplier_id)
  if (!order) throw new Error(`the purchase has no order of ${supplier_id}`)
  return order
}
