import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { numberInvoice } from "@ryad/document/issue/number-invoice"

/**
 * Numbers the seeded orders' счета by the order's own day and marks them as mailed: nobody wants six months of letters
 * in a fresh inbox. The worker draws the PDFs in its own time, as it does after any outage.
 */
export async function writeDocuments(knex: Knex): Promise<void> {
  const orders = await knex("purchase_order")
    .whereNot({ stage: "cancelled" })
    .orderBy("placed_at")
    .orderBy("number")
    .select<{ order_id: string; placed_at: Date }[]>("order_id", "placed_at")
  for (const { order_id, placed_at } of orders) {
    const id = await numberInvoice(knex, order_id, placed_at)
    await knex("document").where({ id }).update({ created_at: placed_at, announced_at: placed_at })
  }
}
