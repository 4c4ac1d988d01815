import { z } from "@medusajs/framework/zod"
import { listPage, phone, required } from "../../fields"

export type AdminListManagers = z.infer<typeof AdminListManagers>
export const AdminListManagers = z.strictObject({ ...listPage, limit: listPage.limit.default(100) })

export type AdminCreateManager = z.infer<typeof AdminCreateManager>
export const AdminCreateManager = z.strictObject({
  name: required(200),
  email: z.email().max(200),
  phone: phone.optional(),
  position: required(200).optional(),
  user_id: required(50).optional(),
  photo_url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
})
