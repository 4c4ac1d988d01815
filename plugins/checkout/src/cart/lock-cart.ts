import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"

export type LockedCart = { id: string; email: string | null; completed_at: Date | null }

/** Locks the company's cart row until the transaction ends: writers and placings of one cart queue here. */
export const lockCart = async (trx: Knex.Transaction, cart_id: string, company_id: string): Promise<LockedCart> => {
  const { rows } = await trx.raw<{ rows: LockedCart[] }>(
    `select c.id, c.email, c.completed_at from cart c
     join cart_profile p on p.cart_id = c.id and p.company_id = ? and p.deleted_at is null
     where c.id = ? and c.deleted_at is null
     for update of c`,
    [company_id, cart_id],
  )
  return rows[0] ?? refuseNotFound("cart.not_found", "There is no such cart")
}

/** The same, for writing: a placed cart takes no more changes. */
export const lockOpenCart = async (trx: Knex.Transaction, cart_id: string, company_id: string): Promise<LockedCart> => {
  const cart = await lockCart(trx, cart_id, company_id)
  return cart.completed_at ? refuse("cart.placed", "The cart has already been placed") : cart
}
