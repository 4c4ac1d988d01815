import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Buyer } from "../buyer"
import { coreData } from "../core-data"

export const FIRST_CART = { name: "Основная", colour: "green" }

export type CartLabel = { name: string; colour: string }

/** Opens a named cart for the buyer's company and makes it the buyer's active one. Answers with its id. */
export const openCart = async (trx: Knex.Transaction, label: CartLabel, buyer: Buyer): Promise<string> => {
  const core = await coreData(trx)
  const id = generateEntityId(undefined, "cart")
  const customer = await trx("customer").where({ id: buyer.customer_id }).first<{ email: string } | undefined>("email")
  await trx("cart").insert({
    id,
    ...core,
    customer_id: buyer.customer_id,
    email: customer?.email ?? null,
    currency_code: "rub",
    metadata: { company_id: buyer.company_id },
  })
  await trx("cart_profile").insert({
    cart_id: id,
    company_id: buyer.company_id,
    customer_id: buyer.customer_id,
    ...label,
    activated_at: trx.raw("clock_timestamp()"),
  })
  return id
}

/** The id of the buyer's latest open cart; opens the first one. Two requests at once open one cart, not two. */
export const activeCart = async (trx: Knex.Transaction, buyer: Buyer): Promise<string> => {
  await trx.raw("select pg_advisory_xact_lock(hashtext(?))", [`cart:${buyer.company_id}:${buyer.customer_id}`])
  const open = await trx("cart_profile")
    .where({ customer_id: buyer.customer_id, company_id: buyer.company_id, status: "open" })
    .whereNull("deleted_at")
    .orderBy("activated_at", "desc")
    .first<{ cart_id: string } | undefined>("cart_id")
  return open?.cart_id ?? openCart(trx, FIRST_CART, buyer)
}
