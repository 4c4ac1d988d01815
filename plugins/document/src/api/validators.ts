import { z } from "@medusajs/framework/zod"

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const id = z.string().min(1).max(64)

const list = {
  kind: z.enum(["invoice"]).optional(),
  from: day.optional(),
  to: day.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

export const StoreListDocuments = z.strictObject({ ...list, supplier_id: id.optional() })
export type StoreListDocuments = z.infer<typeof StoreListDocuments>

export const SupplierListDocuments = z.strictObject({ ...list, company_id: id.optional() })
export type SupplierListDocuments = z.infer<typeof SupplierListDocuments>

export const StoreMailDocument = z.strictObject({})
