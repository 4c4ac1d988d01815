import { z } from "@medusajs/framework/zod"
import { BankBody, phone, required, territoryCode } from "../../fields"

/** Who is signed in as a supplier registers with the identity they have and sends neither e-mail nor password. */
const person = {
  email: z.email().max(200).optional(),
  password: z.string().min(8).max(128).optional(),
  first_name: required(100),
  last_name: required(100),
  phone,
}

const requisites = {
  kind: z.enum(["legal", "individual"]),
  inn: z.string().regex(/^\d{10}(\d{2})?$/),
  kpp: z.string().trim().max(9).optional(),
  name: required(300),
  ogrn: z.string().regex(/^\d{13}(\d{2})?$/),
  address: required(500),
  bank: BankBody.optional(),
  territory_code: territoryCode,
}

export type StoreRegisterBuyer = z.infer<typeof StoreRegisterBuyer>
export const StoreRegisterBuyer = z.strictObject({
  ...person,
  ...requisites,
  consents: z.strictObject({ personal_data: required(50), offer_buyer: required(50) }),
})
