import { z } from "@medusajs/framework/zod"

export const StoreShowCard = z.strictObject({
  territory: z
    .string()
    .regex(/^RU-[A-Z]{2,3}$/)
    .optional(),
  quantity: z.coerce.number().int().min(1).max(1_000_000).optional(),
})

export type StoreShowCard = z.infer<typeof StoreShowCard>
