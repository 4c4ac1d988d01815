import { z } from "zod"

/** A number with a fixed count of digits, typed with any spaces. */
const digits = (count: number, code: string) =>
  z
    .string()
    .transform((text) => text.replace(/\D/g, ""))
    .pipe(z.string().min(1).length(count, code))
const version = z.coerce.number().int()

export const bankSchema = z.object({
  bik: digits(9, "requisites.bik_format"),
  account: digits(20, "requisites.account_format"),
  corr_account: digits(20, "requisites.corr_account_format"),
  bank_name: z.string().trim().min(1),
  version,
})

export const contactsSchema = z.object({
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{10,20}$/, "field.phone"),
  email: z.email(),
  description: z.string().trim().default(""),
  version,
})
