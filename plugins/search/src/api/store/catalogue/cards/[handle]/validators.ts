import { z } from "@medusajs/framework/zod"
import { Territory } from "../../read-query"

export const StoreShowCard = z.strictObject({
  territory: Territory.optional(),
  quantity: z.coerce.number().int().min(1).max(1_000_000).optional(),
})

export type StoreShowCard = z.infer<typeof StoreShowCard>
