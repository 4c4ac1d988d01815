import { z } from "zod"

export const supplierBadge = z.object({ id: z.string(), handle: z.string().nullish(), name: z.string() })
const vatRate = z.number().nullable()
const tier = z
  .object({ min_quantity: z.number(), amount_kopecks: z.number() })
  .or(
    z
      .object({ min_quantity: z.number(), price_kopecks: z.number() })
      .transform((one) => ({ min_quantity: one.min_quantity, amount_kopecks: one.price_kopecks })),
  )

export const cartLine = z.object({
  id: z.string(),
  offer_id: z.string(),
  product_id: z.string(),
  handle: z.string().nullish(),
  variant_id: z.string().nullish(),
  title: z.string(),
  article: z.string().nullish(),
  thumbnail: z.string().nullish(),
  unit: z.string(),
  quantity: z.number(),
  price_kopecks: z.number(),
  previous_price_kopecks: z.number().nullish(),
  gross_kopecks: z.number(),
  vat_kopecks: z.number(),
  vat_rate: vatRate,
  tiers: z.array(tier),
  next_tier: tier.nullish(),
  min_quantity: z.number(),
  multiplicity: z.number(),
  available: z.number(),
  problems: z.array(z.string()),
})
export type CartLine = z.infer<typeof cartLine>

export const deliveryOption = z.object({
  term_id: z.string(),
  method: z.string(),
  name: z.string(),
  price_kopecks: z.number(),
  days_min: z.number(),
  days_max: z.number(),
})
export const cartGroup = z.object({
  supplier: supplierBadge,
  lines: z.array(cartLine),
  goods_kopecks: z.number(),
  delivery_options: z.array(deliveryOption),
})
export type CartGroup = z.infer<typeof cartGroup>
export const cart = z.object({
  id: z.string(),
  name: z.string(),
  colour: z.string().nullish(),
  groups: z.array(cartGroup),
  lines_count: z.number(),
  quantity_total: z.number(),
  total_kopecks: z.number(),
  vat_kopecks: z.number(),
  fingerprint: z.string(),
})
export type Cart = z.infer<typeof cart>
export const cartAnswer = z.object({ cart })

export const cartNotice = z.object({
  offer_id: z.string(),
  code: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).nullish(),
})
export type CartNotice = z.infer<typeof cartNotice>
export const linesAnswer = z.object({
  cart,
  notices: z
    .array(cartNotice)
    .nullish()
    .transform((notices) => notices ?? []),
})

const delivery = z
  .object({
    term_id: z.string().nullish(),
    method: z.string().nullish(),
    name: z.string().nullish(),
    address: z.string().nullish(),
    days_min: z.number().nullish(),
    days_max: z.number().nullish(),
  })
  .nullable()

export const orderSummary = z.object({
  id: z.string(),
  number: z.union([z.string(), z.number()]).transform(String),
  purchase_number: z.union([z.string(), z.number()]).nullish(),
  supplier: supplierBadge,
  company: z.object({ id: z.string(), name: z.string() }).nullish(),
  stage: z.string(),
  payment_stage: z.string(),
  total_kopecks: z.number(),
  lines_count: z.number(),
  placed_at: z.string(),
  delivery,
})
export type OrderSummary = z.infer<typeof orderSummary>
export const orderList = z.object({ orders: z.array(orderSummary), count: z.number() })

export const orderLine = z.object({
  id: z.string(),
  position: z.number(),
  offer_id: z.string(),
  handle: z.string().nullish(),
  title: z.string(),
  article: z.string().nullish(),
  unit: z.string(),
  thumbnail: z.string().nullish(),
  quantity: z.number(),
  price_kopecks: z.number(),
  vat_rate: vatRate,
  gross_kopecks: z.number(),
  vat_kopecks: z.number(),
})
export const orderEvent = z.object({
  id: z.string(),
  kind: z.string(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  actor_kind: z.string().nullish(),
  actor_name: z.string().nullish(),
  reason: z.string().nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
  at: z.string(),
})
export type OrderEvent = z.infer<typeof orderEvent>
export const order = orderSummary.extend({
  lines: z.array(orderLine),
  vat_kopecks: z.number(),
  delivery_kopecks: z.number(),
  comment: z.string().nullish(),
  events: z.array(orderEvent),
  allowed: z.array(z.string()),
  contact: z.object({ name: z.string().nullish(), phone: z.string().nullish(), email: z.string().nullish() }).nullish(),
})
export type Order = z.infer<typeof order>
export const orderAnswer = z.object({ order })

export const purchaseAnswer = z.object({
  purchase: z.object({
    id: z.string(),
    number: z.union([z.string(), z.number()]).transform(String),
    total_kopecks: z.number(),
    orders: z.array(orderSummary),
  }),
})

export const dashboard = z.object({
  orders_by_stage: z.record(z.string(), z.number()),
  recent_orders: z.array(orderSummary),
  unpaid: z.array(
    z.object({
      order_id: z.string(),
      number: z.union([z.string(), z.number()]).transform(String),
      total_kopecks: z.number(),
      document_id: z.string().nullable(),
    }),
  ),
})

export const document = z.object({
  id: z.string(),
  kind: z.string(),
  order_id: z.string(),
  order_number: z.union([z.string(), z.number()]).nullish(),
  number: z.union([z.string(), z.number()]).transform(String),
  year: z.number().nullish(),
  version: z.number().nullish(),
  status: z.string(),
  created_at: z.string(),
  ready_at: z.string().nullish(),
  supplier: z.object({ id: z.string(), name: z.string() }).partial().nullish(),
  supplier_id: z.string().nullish(),
  supplier_name: z.string().nullish(),
  total_kopecks: z.number().nullish(),
})
export type BuyerDocument = z.infer<typeof document>
export const documentList = z.object({ documents: z.array(document), count: z.number().optional() })

export const company = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  short_name: z.string().nullish(),
  inn: z.string(),
  kpp: z.string().nullish(),
  ogrn: z.string().nullish(),
  address: z.string().nullish(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
  bik: z.string().nullish(),
  bank_name: z.string().nullish(),
  account: z.string().nullish(),
  corr_account: z.string().nullish(),
  price_type_code: z.string().nullish(),
  territory_code: z.string().nullish(),
  status: z.string(),
  role: z.string().nullish(),
  effective_price_type: z.object({ code: z.string(), name_ru: z.string(), name_en: z.string().nullish() }).nullish(),
})
export type Company = z.infer<typeof company>
export const companyAnswer = z.object({ company })
export const manager = z.object({
  name: z.string(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
  position: z.string().nullish(),
  photo_url: z.string().nullish(),
})
export const managerAnswer = z.object({ manager: manager.nullable() })

export const feedItem = z.object({
  id: z.string(),
  code: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
  href: z.string().nullish(),
  created_at: z.string(),
  read_at: z.string().nullish(),
  title: z.string().nullish(),
})
export type FeedItem = z.infer<typeof feedItem>
export const feedAnswer = z.object({ feed: z.array(feedItem), count: z.number(), unread_count: z.number().nullish() })
