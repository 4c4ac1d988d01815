/** `{ purchase_id, order_ids }`, after the commit. Wakes a reader early; what must not be lost is repaired by a job. */
export const PURCHASE_PLACED = "purchase.placed"

/** `{ order_id, from, to }`, after the commit. */
export const ORDER_STAGE_CHANGED = "order.stage_changed"

export type PurchasePlaced = { purchase_id: string; order_ids: string[] }

export type OrderStageChanged = { order_id: string; from: string; to: string }
