import { z } from "@medusajs/framework/zod"
import { required, text } from "../../validators"

const version = z.number().int().min(1).optional()
const digits = (length: number) => z.string().regex(new RegExp(`^\\d{${length}}$`))

export const SupplierChangeContacts = z.strictObject({
  phone: required(30).regex(/^\+?[\d\s()-]{10,}$/),
  email: z.email().max(200),
  description: text(4000),
  version,
})

export const SupplierChangeBank = z.strictObject({
  bik: digits(9),
  bank_name: required(200),
  account: digits(20),
  corr_account: digits(20),
  version,
})

export type SupplierChangeContactsBody = z.infer<typeof SupplierChangeContacts>
export type SupplierChangeBankBody = z.infer<typeof SupplierChangeBank>
