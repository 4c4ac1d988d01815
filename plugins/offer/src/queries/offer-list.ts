import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CardAction } from "../card/card-content"
import { normaliseArticle } from "../articles"
import type { CardStatus } from "../modules/offer/models/card"
import type { OfferStatus } from "../modules/offer/models/offer"
import type { VatRate } from "../money"
import type { PriceInput } from "../terms/offer-terms"
import { OFFER_COLUMNS, OFFER_TABLES } from "./offer-columns"

export type SupplierOffer = {
  id: string
  product_id: string
  variant_id: string
  title: string
  variant_title: string | null
  handle: string
  thumbnail: string | null
  article: string
  brand: string
  gtin: string | null
  category: { id: string; name: string; handle: string } | null
  unit: string
  vat_rate: VatRate
  min_quantity: number
  multiplicity: number
  lead_days: number
  status: OfferStatus
  confirmed_at: string
  created_at: string
  prices: PriceInput[]
  stock: { warehouse_id: string; warehouse: string | null; quantity: number; reserved: number }[]
  available: number
  moderation: {
    status: CardStatus
    comment: string | null
    request_id: string | null
    kind: "create" | "update" | null
  }
  actions?: CardAction[]
}

/** Column of each name that `?order` takes; anything else never reaches SQL. */
export const OFFER_ORDERS = {
  created_at: "o.created_at",
  confirmed_at: "o.confirmed_at",
  article: "o.article_norm",
  title: "p.title",
} as const

export type OfferFilter = {
  supplier_id: string
  q?: string
  status?: OfferStatus
  moderation?: CardStatus
  order: keyof typeof OFFER_ORDERS
  descending: boolean
  limit: number
  offset: number
}

/** A page of the supplier's own offers and how many there are, in one SQL each. Active means on sale: on an approved card. */
export const listSupplierOffers = async (knex: Knex, filter: OfferFilter) => {
  const { supplier_id, q, status, moderation, limit, offset } = filter
  const bindings = {
    supplier_id,
    like: q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null,
    article: q ? `%${normaliseArticle(q)}%` : null,
    status: status ?? null,
    moderation: moderation ?? null,
    limit,
    offset,
  }
  const order = `${OFFER_ORDERS[filter.order]} ${filter.descending ? "desc" : "asc"}, o.id`
  const [page, total] = await Promise.all([
    knex.raw<{ rows: SupplierOffer[] }>(
      `select ${OFFER_COLUMNS} from ${OFFER_TABLES} ${WHERE} order by ${order} limit :limit offset :offset`,
      bindings,
    ),
    knex.raw<{ rows: { count: number }[] }>(`select count(*)::int as count from ${OFFER_TABLES} ${WHERE}`, bindings),
  ])
  return { offers: page.rows, count: total.rows[0]?.count ?? 0 }
}

const WHERE = `
  where o.supplier_id = :supplier_id and o.deleted_at is null
    and (:status::text is null or (o.status = :status and (:status <> 'active' or c.status = 'approved')))
    and (:moderation::text is null or coalesce(r.status, c.status) = :moderation)
    and (:like::text is null or p.title ilike :like or c.brand ilike :like
      or (:article <> '%%' and o.article_norm like :article))`
