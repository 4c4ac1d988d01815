import { z } from "@medusajs/framework/zod"

/** Fields that more than one body has, each with its one rule. */

export const required = (longest: number) => z.string().trim().min(1).max(longest)

export const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s()-]{10,20}$/)

/** The form of a code; whether the subject exists is the territory plugin's question, which this one may not ask. */
export const territoryCode = z.string().regex(/^RU-[A-Z]{2,3}$/)

export const BankBody = z.strictObject({
  bik: z.string().regex(/^\d{9}$/),
  account: z.string().trim().length(20),
  corr_account: z.string().trim().length(20).optional(),
})

export const listPage = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}
