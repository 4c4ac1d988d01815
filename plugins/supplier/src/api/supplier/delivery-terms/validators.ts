import { z } from "@medusajs/framework/zod"
import { kopecks, required, territoryCode } from "../../validators"

const Term = z.strictObject({
  method: z.enum(["pickup", "courier", "transport_company"]),
  name: required(100),
  territory_codes: z.array(territoryCode).max(100),
  price_kopecks: kopecks,
  free_from_kopecks: kopecks.nullable(),
  days_min: z.number().int().min(0).max(365),
  days_max: z.number().int().min(0).max(365),
})

/** No territories named means everywhere; no «free from» means it never is. */
export const SupplierCreateDeliveryTerm = Term.extend({
  territory_codes: Term.shape.territory_codes.default([]),
  free_from_kopecks: Term.shape.free_from_kopecks.default(null),
})

export const SupplierUpdateDeliveryTerm = Term.partial()

export type SupplierCreateDeliveryTermBody = z.infer<typeof SupplierCreateDeliveryTerm>
export type SupplierUpdateDeliveryTermBody = z.infer<typeof SupplierUpdateDeliveryTerm>
