import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Buyer } from "../buyer"
import { lockOpenCart } from "./lock-cart"

export type CartChange = { name?: string | undefined; colour?: string | undefined; is_active?: true | undefined }

/** Renames, recolours or makes active an open cart of the company. */
export const relabelCart = (knex: Knex, cart_id: string, change: CartChange, buyer: Buyer): Promise<void> =>
  knex.transaction(async (trx) => {
    await lockOpenCart(trx, cart_id, buyer.company_id)
    const { is_active, ...label } = change
    await trx("cart_profile")
      .where({ cart_id })
      .update({ ...label, updated_at: trx.fn.now(), ...(is_active && { activated_at: trx.fn.now() }) })
  })
