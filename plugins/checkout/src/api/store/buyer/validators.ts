import { z } from "@medusajs/framework/zod"
import { orderFilter } from "../../order-filter"
import { paging } from "../../paging"

const id = z.string().min(1).max(64)

const label = { name: z.string().trim().min(1).max(80), colour: z.string().regex(/^[a-z]{2,20}$/) }

export const StoreListCarts = z.strictObject({ ...paging })

export const StoreCreateCart = z.strictObject(label)
export type StoreCreateCart = z.infer<typeof StoreCreateCart>

export const StoreUpdateCart = z.strictObject({
  name: label.name.optional(),
  colour: label.colour.optional(),
  /** Switches the buyer to this cart. */
  is_active: z.literal(true).optional(),
})
export type StoreUpdateCart = z.infer<typeof StoreUpdateCart>

export const StoreWriteLines = z.strictObject({
  lines: z
    .array(z.strictObject({ offer_id: id, quantity: z.number().int().min(0).max(1_000_000) }))
    .min(1)
    .max(1000),
  mode: z.enum(["add", "set"]),
})
export type StoreWriteLines = z.infer<typeof StoreWriteLines>

export const StorePlaceCart = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  delivery: z
    .array(z.strictObject({ supplier_id: id, term_id: id, address: z.string().trim().min(1).max(500).optional() }))
    .max(200),
  comment: z.string().trim().max(2000).optional(),
})
export type StorePlaceCart = z.infer<typeof StorePlaceCart>

export const StoreListOrders = z.strictObject({ ...orderFilter, ...paging })
export type StoreListOrders = z.infer<typeof StoreListOrders>

export const StoreCancelOrder = z.strictObject({ reason: z.string().trim().min(1).max(500) })
export type StoreCancelOrder = z.infer<typeof StoreCancelOrder>

/** A command without words: an unknown field is refused like anywhere. */
export const StoreReceiveOrder = z.strictObject({})
