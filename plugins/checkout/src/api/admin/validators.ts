import { z } from "@medusajs/framework/zod"
import { STAGES } from "../../transitions"
import { paging } from "../paging"

export const AdminListPurchases = z.strictObject({
  stage: z.enum(STAGES).optional(),
  payment: z.enum(["awaiting", "paid", "refunded"]).optional(),
  q: z.string().trim().max(100).optional(),
  order: z.enum(["created_at", "-created_at"]).default("-created_at"),
  ...paging,
})
export type AdminListPurchases = z.infer<typeof AdminListPurchases>
