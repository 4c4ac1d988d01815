import { z } from "zod"

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s()-]{10,20}$/, "field.phone")
const optionalDigits = (pattern: RegExp, code: string) => z.string().trim().regex(pattern, code).optional()

const company = {
  kind: z.enum(["legal", "individual"]),
  inn: z
    .string()
    .trim()
    .regex(/^\d{10}(\d{2})?$/, "requisites.inn_format"),
  kpp: optionalDigits(/^\d{4}[\dA-Z]{2}\d{3}$/, "requisites.kpp_format"),
  name: z.string().trim().min(2).max(300),
  ogrn: z
    .string()
    .trim()
    .regex(/^\d{13}(\d{2})?$/, "requisites.ogrn_format"),
  address: z.string().trim().min(5).max(500),
  bik: optionalDigits(/^\d{9}$/, "requisites.bik_format"),
  account: optionalDigits(/^\d{20}$/, "requisites.account_format"),
  corr_account: optionalDigits(/^\d{20}$/, "requisites.corr_account_format"),
  territory_code: z.string().regex(/^RU-[A-Z]{2,3}$/, "field.choose"),
}

const person = {
  last_name: z.string().trim().min(1).max(100),
  first_name: z.string().trim().min(1).max(100),
  phone,
  personal_data: z.string({ error: "field.consent_required" }).max(50),
  offer_buyer: z.string({ error: "field.consent_required" }).max(50),
  idempotency_key: z.uuid(),
}

const email = z.email().max(200)
const password = z.string({ error: "field.required" }).min(8, "field.password_short").max(128)

const hasKpp = ({ kind, kpp }: { kind: string; kpp?: string | undefined }) => kind === "individual" || Boolean(kpp)
const kppRequired = { path: ["kpp"], message: "field.required" }
const hasWholeBank = ({ bik, account }: { bik?: string | undefined; account?: string | undefined }) =>
  Boolean(bik) === Boolean(account)
const accountRequired = { path: ["account"], message: "field.required" }

export const registerBuyerSchema = z
  .object({ ...company, ...person, email, password })
  .refine(hasKpp, kppRequired)
  .refine(hasWholeBank, accountRequired)

/** Of a person who is signed in as a supplier: e-mail and password stay those they have. */
export const registerSignedInBuyerSchema = z
  .object({ ...company, ...person, email: email.optional(), password: password.optional() })
  .refine(hasKpp, kppRequired)
  .refine(hasWholeBank, accountRequired)

export type RegisterBuyer = z.input<typeof registerBuyerSchema>

/** The body for commerce; the two consents go with the versions of the texts that were shown. */
export function registerBuyerBody(value: z.output<typeof registerSignedInBuyerSchema>) {
  const { bik, account, corr_account, personal_data, offer_buyer, kpp, idempotency_key: _key, ...rest } = value
  return {
    ...rest,
    ...(value.email ? { email: value.email.toLowerCase() } : {}),
    ...(value.kind === "legal" && kpp ? { kpp } : {}),
    ...(bik && account ? { bank: { bik, account, ...(corr_account ? { corr_account } : {}) } } : {}),
    consents: { personal_data, offer_buyer },
  }
}
