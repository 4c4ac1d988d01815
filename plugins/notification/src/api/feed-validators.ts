import { z } from "@medusajs/framework/zod"

export type ListFeed = z.infer<typeof ListFeed>
export const ListFeed = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  order: z.literal("-created_at").optional(),
  unread: z.enum(["0", "1"]).optional(),
})

export type ReadFeed = z.infer<typeof ReadFeed>
export const ReadFeed = z.strictObject({ ids: z.array(z.string().min(1).max(64)).min(1).max(200) })
