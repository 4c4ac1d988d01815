import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { territoryByCode } from "@ryad/territory/directory"

/** Trimmed text up to `max` signs. */
export const text = (max: number) => z.string().trim().max(max)
export const required = (max: number) => text(max).min(1)
export const territoryCode = text(10).refine((code) => territoryByCode(code) !== null, { message: "territory.unknown" })
/** 20 million rubles: above it a delivery price is a slip of the finger, and it fits an integer column. */
export const kopecks = z.number().int().min(0).max(2_000_000_000)

/** Medusa's own numbers may be below zero, which Postgres answers with an inner error. */
export const ListParams = createFindParams({ limit: 20, offset: 0 }).extend({
  limit: z.coerce.number().int().min(1).max(1000).default(20),
  offset: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
})
export type Page = { limit: number; offset: number }
