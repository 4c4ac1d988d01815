import { z } from "zod"

const digits = (length: number) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^\\d{${length}}$`), "field.invalid")
    .optional()

export const companyForm = z
  .object({
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d\s()-]{10,20}$/, "field.phone")
      .optional(),
    email: z.email().max(200).optional(),
    territory_code: z
      .string()
      .regex(/^RU-[A-Z]{2,3}$/, "field.choose")
      .optional(),
    bik: digits(9),
    account: digits(20),
    corr_account: digits(20),
  })
  // Half a bank account is worse than none.
  .refine(({ bik, account }) => Boolean(bik) === Boolean(account), { path: ["account"], message: "field.required" })

export type CompanyForm = z.input<typeof companyForm>

/** The body for commerce: only what was filled in. */
export function companyUpdate({ bik, account, corr_account, ...contacts }: z.output<typeof companyForm>) {
  const filled = Object.fromEntries(Object.entries(contacts).filter(([, value]) => value !== undefined))
  return bik && account ? { ...filled, bank: { bik, account, ...(corr_account ? { corr_account } : {}) } } : filled
}
