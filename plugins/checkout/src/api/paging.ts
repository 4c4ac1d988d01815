import { z } from "@medusajs/framework/zod"

/** `limit` and `offset` as every list takes them. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}
