import { z } from "@medusajs/framework/zod"

export const StoreSuggest = z.strictObject({ q: z.string().trim().max(200).default("") })
