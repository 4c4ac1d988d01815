import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ActorKind, Stage } from "../transitions"
import { emailOf, noticeRows, type OrderNotice } from "./purchase-notices"

type Move = { id: string; order_id: string; from: Stage; to: Stage; reason: string | null; actor_kind: ActorKind }

/** Tells the other side of a move, naming the first; both sides, when the operator or the system made it. */
export const stageNotices = async (knex: Knex, event_id: string): Promise<OrderNotice[]> => {
  const move = await knex("order_event")
    .where({ id: event_id, kind: "stage" })
    .first<Move | undefined>("id", "order_id", "from", "to", "reason", "actor_kind")
  const row = move && (await noticeRows(knex, "o.order_id = ?", move.order_id))[0]
  if (!move || !row) return []
  const data = {
    number: row.number,
    from: move.from,
    to: move.to,
    reason: move.reason,
  }
  const code = move.to === "cancelled" ? "order.cancelled" : "order.stage_changed"
  const buyer: OrderNotice = {
    code,
    data: { ...data, supplier_name: row.supplier_name },
    recipient_kind: "customer",
    recipient_id: row.customer_id,
    ...emailOf(row.customer_email),
    href: `/buyer/orders/${row.order_id}`,
    dedupe_key: `order.stage_changed:${move.id}:customer`,
  }
  const supplier: OrderNotice = {
    code,
    data: { ...data, company_name: row.company_name },
    recipient_kind: "supplier",
    recipient_id: row.supplier_id,
    ...emailOf(row.supplier_email),
    href: `/supplier/orders/${row.order_id}`,
    dedupe_key: `order.stage_changed:${move.id}:supplier`,
  }
  return [buyer, supplier].filter((notice) => notice.recipient_kind !== move.actor_kind)
}
