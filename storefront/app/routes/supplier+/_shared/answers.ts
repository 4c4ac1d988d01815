import { z } from "zod"

const text = z.string().nullish()
const number = z.union([z.string(), z.number()]).transform(String)

/** What commerce answers under `/supplier`, as far as the cabinet reads it. */
export const meAnswer = z.object({
  supplier: z.object({
    id: z.string(),
    handle: text,
    name: text,
    short_name: text,
    status: z.string(),
    vat_payer: z.boolean().nullish(),
    territory_code: text,
  }),
  member: z.object({ name: text, email: text, role: z.string(), rights: z.array(z.string()) }),
})
export type Me = z.infer<typeof meAnswer>

const contactsAndBank = { phone: text, email: text, bik: text, bank_name: text, account: text, corr_account: text }

export const applicationAnswer = z.object({
  application: z.object({
    id: z.string(),
    status: z.string(),
    is_editable: z.boolean(),
    comment: text,
    kind: text,
    name: text,
    short_name: text,
    inn: text,
    kpp: text,
    ogrn: text,
    address: text,
    territory_code: text,
    description: text,
    vat_payer: z.boolean().nullish(),
    head: text,
    head_basis: text,
    ...contactsAndBank,
    check: z.object({ outcome: text, reasons: z.array(z.string()).nullish() }).nullish(),
    events: z.array(z.object({ from: text, to: z.string(), comment: text, at: z.string(), actor_kind: text })),
  }),
})
export type Application = z.infer<typeof applicationAnswer>["application"]

export const companyAnswer = z.object({
  company: z.object({
    id: z.string(),
    handle: text,
    status: z.string(),
    name: text,
    short_name: text,
    inn: text,
    kpp: text,
    ogrn: text,
    address: text,
    head: text,
    vat_payer: z.boolean(),
    description: text,
    ...contactsAndBank,
    version: z.number(),
    changes: z.array(
      z.object({ id: z.string(), field: z.string(), previous: text, next: text, actor_name: text, at: z.string() }),
    ),
  }),
})
export type Company = z.infer<typeof companyAnswer>["company"]

export const legalTexts = z.object({
  legal_texts: z.array(
    z.object({
      document: z.string(),
      version: z.string(),
      title_ru: z.string(),
      title_en: z.string(),
      text_ru: text,
      text_en: text,
    }),
  ),
})
export type LegalText = z.infer<typeof legalTexts>["legal_texts"][number]

export const requisitesAnswer = z.object({
  check: z.object({
    outcome: z.string(),
    kind: text,
    name: text,
    short_name: text,
    ogrn: text,
    kpp: text,
    address: text,
    head: text,
    state: text,
    reasons: z.array(z.string()),
  }),
})
export type RequisitesCheck = z.infer<typeof requisitesAnswer>["check"]
export const bankAnswer = z.object({
  bank: z.object({ ok: z.boolean().nullish(), reasons: z.array(z.string()), bank_name: text, corr_account: text }),
})
export type BankCheck = z.infer<typeof bankAnswer>["bank"]

export const summaryAnswer = z.object({
  to_confirm: z.number(),
  to_assemble: z.number(),
  to_ship: z.number(),
  returned_by_moderation: z.number(),
  offers_active: z.number(),
  turnover_30d_kopecks: z.number(),
  orders_30d: z.number(),
  first_steps: z.array(z.object({ code: z.string(), is_done: z.boolean() })),
})

export const warehouse = z.object({ id: z.string(), name: z.string(), territory_code: z.string(), address: text })
export type Warehouse = z.infer<typeof warehouse>
export const warehouseList = z.object({ warehouses: z.array(warehouse), count: z.number() })

export const deliveryTerm = z.object({
  id: z.string(),
  method: z.string(),
  name: z.string(),
  territory_codes: z.array(z.string()),
  price_kopecks: z.number(),
  free_from_kopecks: z.number().nullable(),
  days_min: z.number(),
  days_max: z.number(),
})
export type DeliveryTerm = z.infer<typeof deliveryTerm>
export const deliveryTermList = z.object({ delivery_terms: z.array(deliveryTerm), count: z.number() })

export const orderSummary = z.object({
  id: z.string(),
  number,
  company: z.object({ id: z.string(), name: z.string() }),
  stage: z.string(),
  payment_stage: z.string(),
  total_kopecks: z.number(),
  lines_count: z.number(),
  placed_at: z.string(),
  version: z.number(),
  delivery: z
    .object({ name: text, method: text, address: text, days_min: z.number().nullish(), days_max: z.number().nullish() })
    .nullish(),
})
export type OrderSummary = z.infer<typeof orderSummary>
export const orderList = z.object({ orders: z.array(orderSummary), count: z.number() })
export const orderAnswer = z.object({
  order: orderSummary.extend({
    lines: z.array(
      z.object({
        id: z.string(),
        offer_id: z.string(),
        title: z.string(),
        article: text,
        unit: z.string(),
        quantity: z.number(),
        price_kopecks: z.number(),
        vat_rate: z.number().nullable(),
        gross_kopecks: z.number(),
        vat_kopecks: z.number(),
      }),
    ),
    vat_kopecks: z.number(),
    delivery_kopecks: z.number(),
    comment: text,
    events: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        from: text,
        to: text,
        actor_kind: text,
        actor_name: text,
        reason: text,
        at: z.string(),
      }),
    ),
    allowed: z.array(z.string()),
    contact: z.object({ name: text, phone: text, email: text }).nullish(),
  }),
})
export type Order = z.infer<typeof orderAnswer>["order"]

export const documentList = z.object({
  documents: z.array(
    z.object({ id: z.string(), kind: z.string(), number, status: z.string(), created_at: z.string() }),
  ),
})
export type SupplierDocument = z.infer<typeof documentList>["documents"][number]

export const feedAnswer = z.object({
  feed: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      data: z.record(z.string(), z.unknown()).nullish(),
      href: text,
      created_at: z.string(),
      read_at: text,
    }),
  ),
  count: z.number(),
  unread_count: z.number(),
})

export const anything = z.unknown()
