import { z } from "@medusajs/framework/zod"
import { STAGES } from "../../transitions"
import { orderFilter } from "../order-filter"
import { paging } from "../paging"

export const SupplierListOrders = z.strictObject({ ...orderFilter, ...paging })
export type SupplierListOrders = z.infer<typeof SupplierListOrders>

export const MoveOrder = z.strictObject({
  to: z.enum(STAGES),
  reason: z.string().trim().min(1).max(500).optional(),
  version: z.number().int().min(1),
})
export type MoveOrder = z.infer<typeof MoveOrder>
