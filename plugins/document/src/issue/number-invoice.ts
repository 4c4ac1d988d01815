import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { orderForDocument } from "@ryad/checkout/orders"
import { invoiceSnapshot } from "../invoice/snapshot"
import { moscowDay } from "../words"

const KIND = "invoice"

/**
 * Gives an order its счёт: the next number of this supplier and year, and the frozen snapshot, in one transaction and
 * without gaps. An order that has one keeps it; the answer is its id either way.
 */
export const numberInvoice = (knex: Knex, order_id: string, at: Date): Promise<string> =>
  knex.transaction(async (trx) => {
    // Queues the racers of one order, so that only the first takes a number.
    await trx.raw("select 1 from purchase_order where order_id = ? for update", [order_id])
    const issued = await trx("document")
      .where({ order_id, kind: KIND })
      .orderBy("version", "desc")
      .first<{ id: string } | undefined>("id")
    if (issued) return issued.id
    const order = await orderForDocument(trx, order_id)
    if (!order) throw new Error(`there is no order ${order_id} to make a document of`)
    const date = moscowDay(at)
    const year = Number(date.slice(0, 4))
    const number = await nextNumber(trx, order.supplier.id, year)
    const id = generateEntityId(undefined, "doc")
    await trx("document").insert({
      id,
      kind: KIND,
      order_id,
      supplier_id: order.supplier.id,
      company_id: order.company.id,
      number,
      year,
      snapshot: JSON.stringify(invoiceSnapshot(order, { number, date })),
    })
    return id
  })

const nextNumber = async (trx: Knex.Transaction, supplier_id: string, year: number): Promise<number> => {
  const { rows } = await trx.raw<{ rows: [{ last: number }] }>(
    `insert into document_counter as c (supplier_id, kind, year, last) values (?, ?, ?, 1)
     on conflict (supplier_id, kind, year) do update set last = c.last + 1 returning last`,
    [supplier_id, KIND, year],
  )
  return rows[0].last
}
