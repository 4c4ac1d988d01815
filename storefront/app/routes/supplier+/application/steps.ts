import { z } from "zod"
import type { Application } from "../_shared/answers"

export const steps = ["requisites", "bank", "contacts", "consents", "check"] as const
export type Step = (typeof steps)[number]

export const stepOf = (text: string | null): Step => steps.find((step) => step === text) ?? "requisites"
export const nextOf = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? "check"

const digits = z.string().transform((text) => text.replace(/\D/g, ""))
const blank = z.string().trim().default("")
const needed = z.string().trim().min(1)

/** Each form of the wizard; control digits are judged by commerce, here only what must not be left empty. */
export const requisitesForm = z.object({
  inn: digits.pipe(z.string().min(1)),
  kpp: blank,
  ogrn: digits.pipe(z.string().min(1)),
  name: needed,
  short_name: blank,
  address: needed,
  territory_code: needed,
  head: needed,
  vat_payer: z.enum(["yes", "no"]),
})
export const bankForm = z.object({
  bik: digits.pipe(z.string().min(1)),
  account: digits.pipe(z.string().min(1)),
  corr_account: digits,
  bank_name: needed,
})
export const contactsForm = z.object({
  phone: needed.regex(/^\+?[\d\s()-]{10,20}$/, "field.phone"),
  email: z.email(),
  description: blank,
})

/** Which step a field of the application is typed at. */
export const stepOfField: Record<string, Step> = {
  ...Object.fromEntries([...Object.keys(requisitesForm.shape), "kind"].map((field) => [field, "requisites" as const])),
  ...Object.fromEntries(Object.keys(bankForm.shape).map((field) => [field, "bank" as const])),
  ...Object.fromEntries(Object.keys(contactsForm.shape).map((field) => [field, "contacts" as const])),
}

/** What the form of a step starts with. */
export function valuesOf(application: Application): Record<string, string> {
  const entries = Object.entries(application).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  )
  return { ...Object.fromEntries(entries), vat_payer: application.vat_payer === false ? "no" : "yes" }
}
