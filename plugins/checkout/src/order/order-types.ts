import type { VatRate } from "@ryad/offer/money"
import type { SupplierBadge } from "../cart/cart-types"
import type { OrderDelivery } from "../purchase/draft-orders"
import type { ActorKind, Stage } from "../transitions"

export type PaymentStage = "awaiting" | "paid" | "refunded"

export type OrderSummary = {
  id: string
  number: number
  purchase_id: string
  purchase_number: number
  supplier: SupplierBadge
  company: { id: string; name: string }
  stage: Stage
  payment_stage: PaymentStage
  total_kopecks: number
  lines_count: number
  placed_at: Date
  delivery: OrderDelivery | null
  version: number
}

export type OrderLine = {
  id: string
  position: number
  offer_id: string
  product_id: string
  handle: string | null
  variant_id: string
  title: string
  article: string
  unit: string
  thumbnail: string | null
  quantity: number
  price_kopecks: number
  vat_rate: VatRate
  gross_kopecks: number
  vat_kopecks: number
  net_kopecks: number
}

export type OrderEvent = {
  id: string
  kind: "stage" | "payment" | "document" | "comment"
  from: string | null
  to: string | null
  actor_kind: ActorKind
  actor_name: string | null
  reason: string | null
  data: Record<string, unknown> | null
  at: Date
}

export type Contact = { name: string; phone: string | null; email: string | null }

export type Order = OrderSummary & {
  lines: OrderLine[]
  vat_kopecks: number
  delivery_kopecks: number
  comment: string | null
  events: OrderEvent[]
  allowed: Stage[]
  contact: Contact
}

/** Whose eyes: the owner's column in the `where` of every query. The operator sees all. */
export type Scope = { supplier_id: string } | { company_id: string } | { everything: true }

export const actorKindOf = (scope: Scope): ActorKind =>
  "supplier_id" in scope ? "supplier" : "company_id" in scope ? "customer" : "user"
