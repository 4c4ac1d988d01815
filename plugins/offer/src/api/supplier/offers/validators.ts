import { z } from "@medusajs/framework/zod"
import { CARD_STATUSES } from "../../../modules/offer/models/card"
import { OFFER_STATUSES } from "../../../modules/offer/models/offer"
import { VAT_RATES } from "../../../money"
import { OFFER_ORDERS } from "../../../queries/offer-list"

const text = (max: number) => z.string().trim().min(1).max(max)
const id = text(64)

/** Ranges and multiples are judged by `terms/offer-terms.ts`, whose refusals have codes; shapes are judged here. */
const price = z.strictObject({ price_type: text(40), min_quantity: z.number(), amount_kopecks: z.number() })
const stock = z.strictObject({ warehouse_id: id, quantity: z.number() })

const vatRate = z.literal([...VAT_RATES])

const terms = {
  article: text(100),
  unit: text(20),
  vat_rate: vatRate,
  min_quantity: z.number(),
  multiplicity: z.number(),
  lead_days: z.number(),
}

const offer = z.strictObject({
  ...terms,
  variant_key: text(200).optional(),
  min_quantity: z.number().default(1),
  multiplicity: z.number().default(1),
  lead_days: z.number().default(0),
  prices: z.array(price).max(100),
  stock: z.array(stock).max(100).default([]),
})

const attributeValue = z.union([z.string().max(2000), z.number(), z.boolean(), z.array(z.string().max(500)).max(200)])

const content = {
  title: z.string().max(300),
  description: z.string().max(20_000),
  category_id: id,
  brand: z.string().max(100),
  article: z.string().max(100),
  gtin: z.string().max(14).nullable().optional(),
  attributes: z.record(z.string().max(100), attributeValue),
  images: z.array(z.string().max(1000)).max(20),
}

const variant = z.strictObject({ title: text(200), options: z.record(z.string(), text(200)).optional() })

const card = z.strictObject({
  ...content,
  description: content.description.default(""),
  attributes: content.attributes.default({}),
  images: content.images.default([]),
  variants: z.array(variant).max(100).optional(),
})

const offers = z.array(offer).min(1).max(100)

export const SupplierCreateOffers = z.union([
  z.strictObject({ card, offers }),
  z.strictObject({ card: z.strictObject({ product_id: id, variant_id: id }), offers }),
  z.strictObject({ product_id: id, variant_id: id, offers }),
])
export type SupplierCreateOffers = z.infer<typeof SupplierCreateOffers>

export const SupplierUpdateTerms = z.strictObject(terms).partial()
export type SupplierUpdateTerms = z.infer<typeof SupplierUpdateTerms>

export const SupplierSetPrices = z.strictObject({ prices: z.array(price).min(1).max(100) })
export type SupplierSetPrices = z.infer<typeof SupplierSetPrices>

export const SupplierSetStock = z.strictObject({ stock: z.array(stock).min(1).max(100) })
export type SupplierSetStock = z.infer<typeof SupplierSetStock>

export const SupplierReviseCard = z.strictObject(content).partial()
export type SupplierReviseCard = z.infer<typeof SupplierReviseCard>

export const SupplierMatchCard = z.object({
  brand: z.string().max(100).optional(),
  article: z.string().max(100).optional(),
  gtin: z.string().max(14).optional(),
})
export type SupplierMatchCard = z.infer<typeof SupplierMatchCard>

const orderNames = Object.keys(OFFER_ORDERS).flatMap((name) => [name, `-${name}`])

export const SupplierListOffers = z.object({
  q: z.string().trim().max(200).optional(),
  status: z.enum(OFFER_STATUSES).optional(),
  moderation: z.enum(CARD_STATUSES).optional(),
  order: z.enum(orderNames).default("-created_at"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type SupplierListOffers = z.infer<typeof SupplierListOffers>
