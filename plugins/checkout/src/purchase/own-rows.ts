import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Buyer } from "../buyer"
import type { DraftOrder } from "./draft-orders"

export type PurchaseHead = { purchase_id: string; comment: string | null }

/** The purchase's own rows: orders, legal lines and the first line of their history, five statements whatever the size. */
export const insertOwnRows = async (
  trx: Knex.Transaction,
  drafts: DraftOrder[],
  { purchase_id, comment }: PurchaseHead,
  buyer: Buyer,
): Promise<void> => {
  await trx("purchase_order").insert(
    drafts.map((draft) => ({
      order_id: draft.order_id,
      purchase_id,
      supplier_id: draft.supplier_id,
      company_id: buyer.company_id,
      customer_id: buyer.customer_id,
      total_kopecks: draft.total_kopecks,
      vat_kopecks: draft.vat_kopecks,
      delivery_kopecks: draft.delivery_kopecks,
      delivery: draft.delivery && JSON.stringify(draft.delivery),
      comment,
    })),
  )
  await trx("purchase_line").insert(drafts.flatMap(lineRows))
  await trx.raw(
    `update "order" o set custom_display_id = p.number::text
     from purchase_order p where p.purchase_id = ? and o.id = p.order_id`,
    [purchase_id],
  )
  await trx("order_event").insert(
    drafts.map((draft) => ({
      id: generateEntityId(undefined, "oevt"),
      order_id: draft.order_id,
      kind: "stage",
      to: "new",
      actor_kind: "customer",
      actor_id: buyer.customer_id,
      actor_name: buyer.name,
      announced_at: trx.fn.now(),
    })),
  )
}

const lineRows = (draft: DraftOrder) =>
  draft.lines.map((line, index) => ({
    id: generateEntityId(undefined, "pline"),
    order_id: draft.order_id,
    position: index + 1,
    offer_id: line.offer_id,
    product_id: line.product_id,
    variant_id: line.variant_id,
    supplier_id: draft.supplier_id,
    title: line.title,
    article: line.article,
    unit: line.unit,
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    price_kopecks: line.price_kopecks,
    vat_rate: line.vat_rate,
    gross_kopecks: line.gross_kopecks,
    vat_kopecks: line.vat_kopecks,
    net_kopecks: line.gross_kopecks - line.vat_kopecks,
  }))
