import { z } from "@medusajs/framework/zod"
import { text } from "../../validators"

const field = (max: number) => text(max).nullable().optional()

/** A draft keeps whatever is typed so far, a half of an ИНН included; the form is judged when it is submitted. */
export const SupplierApplicationDraft = z.strictObject({
  kind: z.enum(["legal", "individual"]).nullable().optional(),
  name: field(500),
  short_name: field(200),
  inn: field(12),
  kpp: field(9),
  ogrn: field(15),
  address: field(500),
  territory_code: field(10),
  description: field(4000),
  vat_payer: z.boolean().optional(),
  head: field(200),
  head_basis: field(200),
  phone: field(30),
  email: z.email().max(200).nullable().optional(),
  bik: field(9),
  bank_name: field(200),
  account: field(20),
  corr_account: field(20),
})

export const SupplierApplicationSubmit = z.strictObject({
  consents: z.strictObject({ personal_data: text(40), offer_supplier: text(40) }),
})

export type SupplierApplicationDraftBody = z.infer<typeof SupplierApplicationDraft>
export type SupplierApplicationSubmitBody = z.infer<typeof SupplierApplicationSubmit>
