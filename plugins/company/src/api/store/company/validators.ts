import { z } from "@medusajs/framework/zod"
import { BankBody, phone, territoryCode } from "../../fields"

export type StoreUpdateCompany = z.infer<typeof StoreUpdateCompany>
export const StoreUpdateCompany = z.strictObject({
  phone: phone.optional(),
  email: z.email().max(200).optional(),
  territory_code: territoryCode.optional(),
  bank: BankBody.optional(),
})
