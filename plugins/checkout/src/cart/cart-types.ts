import type { PriceTier } from "@ryad/offer/price-resolver"
import type { VatRate } from "@ryad/offer/money"

export type SupplierBadge = { id: string; handle: string; name: string }

export type ProblemCode =
  | "line.withdrawn"
  | "line.supplier_suspended"
  | "line.below_minimum"
  | "line.off_multiple"
  | "line.not_enough_stock"
  | "line.no_price"

export type NoticeCode = ProblemCode | "line.rounded_up" | "line.clipped_to_stock"

export type Notice = { offer_id: string; code: NoticeCode; data: Record<string, number | string> }

export type CartLine = {
  id: string
  offer_id: string
  product_id: string
  handle: string | null
  variant_id: string
  title: string
  article: string
  thumbnail: string | null
  unit: string
  quantity: number
  price_kopecks: number
  previous_price_kopecks: number | null
  gross_kopecks: number
  vat_kopecks: number
  vat_rate: VatRate
  tiers: PriceTier[]
  next_tier: PriceTier | null
  min_quantity: number
  multiplicity: number
  available: number
  problems: ProblemCode[]
}

export type DeliveryOption = {
  term_id: string
  method: "pickup" | "courier" | "transport_company"
  name: string
  price_kopecks: number
  days_min: number
  days_max: number
}

export type CartGroup = {
  supplier: SupplierBadge
  lines: CartLine[]
  goods_kopecks: number
  delivery_options: DeliveryOption[]
}

export type Cart = {
  id: string
  name: string
  colour: string
  /** Where it is delivered to: delivery options are those that reach it. */
  territory_code: string | null
  groups: CartGroup[]
  lines_count: number
  quantity_total: number
  total_kopecks: number
  vat_kopecks: number
  fingerprint: string
}
