import { z } from "@medusajs/framework/zod"

/** `user` is left out on purpose: a buyer's token must never turn into the operator's. */
export const AuthHat = z.strictObject({ actor_type: z.enum(["customer", "supplier"]) })

export type AuthHatBody = z.infer<typeof AuthHat>
