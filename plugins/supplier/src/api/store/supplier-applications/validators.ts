import { z } from "@medusajs/framework/zod"
import { required } from "../../validators"

/** Who is signed in as a buyer applies with the identity they have and sends neither e-mail nor password. */
export const StoreApplyAsSupplier = z.strictObject({
  email: z.email().max(200).optional(),
  password: z.string().min(8).max(128).optional(),
  first_name: required(100),
  last_name: required(100),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{10,20}$/),
})

export type StoreApplyAsSupplierBody = z.infer<typeof StoreApplyAsSupplier>
