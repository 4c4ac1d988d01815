import { z } from "@medusajs/framework/zod"
import { required } from "../../validators"

export const StoreApplyAsSupplier = z.strictObject({
  email: z.email().max(200),
  password: z.string().min(8).max(128),
  first_name: required(100),
  last_name: required(100),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{10,20}$/),
})

export type StoreApplyAsSupplierBody = z.infer<typeof StoreApplyAsSupplier>
