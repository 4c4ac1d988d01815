import { refuse } from "@ryad/identity/refusal"
import { normaliseArticle } from "../articles"
import { isVatRate, type VatRate } from "../money"

export type PriceInput = { price_type: string; min_quantity: number; amount_kopecks: number }

export type StockInput = { warehouse_id: string; quantity: number }

export type CommercialTerms = {
  article: string
  unit: string
  vat_rate: VatRate
  min_quantity: number
  multiplicity: number
  lead_days: number
}

export type OfferInput = CommercialTerms & { variant_key?: string; prices: PriceInput[]; stock: StockInput[] }

const isWhole = (value: number, least: number) =>
  Number.isSafeInteger(value) && value >= least && value <= 2_147_483_647

/** Refuses terms nobody could order by; every code names one field of the form. */
export const checkTerms = (terms: CommercialTerms): void => {
  if (!normaliseArticle(terms.article)) bad("offer.article_invalid", "The article has no letters or digits")
  if (!terms.unit.trim()) bad("offer.unit_required", "No unit of measure")
  if (!isVatRate(terms.vat_rate)) bad("offer.vat_rate_unknown", `No such VAT rate: ${String(terms.vat_rate)}`)
  if (!isWhole(terms.multiplicity, 1)) bad("offer.multiplicity_invalid", "The multiple is a whole number from 1")
  if (!isWhole(terms.min_quantity, 1)) bad("offer.min_quantity_invalid", "The minimum is a whole number from 1")
  if (terms.min_quantity % terms.multiplicity !== 0) {
    bad("offer.min_quantity_off_multiple", "The minimum isn't a multiple of the multiple")
  }
  if (!isWhole(terms.lead_days, 0)) bad("offer.lead_days_invalid", "The lead time is a whole number of days")
}

/** A hundred million rubles: dearer than any harvester, and 900,000 pieces at it still sum within safe integers. */
const MOST_KOPECKS = 10_000_000_000

/** Refuses prices that aren't whole kopecks, repeated tiers, and a price type with no tier for the smallest order. */
export const checkPrices = (prices: PriceInput[], min_quantity: number): void => {
  if (!prices.length) bad("offer.price_required", "At least one price is needed")
  const seen = new Set<string>()
  for (const { price_type, min_quantity: from, amount_kopecks } of prices) {
    const details = { price_type, min_quantity: from, amount_kopecks }
    if (!Number.isSafeInteger(amount_kopecks) || amount_kopecks < 1 || amount_kopecks > MOST_KOPECKS) {
      bad("offer.price_invalid", `A price is a whole number of kopecks from 1 to ${MOST_KOPECKS}`, details)
    }
    if (!isWhole(from, 1)) bad("offer.tier_invalid", "A tier starts at a whole quantity from 1", details)
    if (seen.has(`${price_type}:${from}`)) bad("offer.tier_repeated", "Two prices for one tier", details)
    seen.add(`${price_type}:${from}`)
  }
  for (const price_type of new Set(prices.map((price) => price.price_type))) {
    const first = Math.min(
      ...prices.filter((price) => price.price_type === price_type).map((price) => price.min_quantity),
    )
    if (first > min_quantity) bad("offer.tier_uncovered", "No price for the smallest order", { price_type, first })
  }
}

/** Above it a quantity is a slip of the finger; the sum of two hundred warehouses still fits an integer. */
const MOST_STOCK = 10_000_000

/** Refuses stock that isn't whole pieces from zero to `MOST_STOCK`, and a warehouse named twice. */
export const checkStock = (stock: StockInput[]): void => {
  const seen = new Set<string>()
  for (const { warehouse_id, quantity } of stock) {
    if (!isWhole(quantity, 0) || quantity > MOST_STOCK) {
      bad("offer.stock_invalid", `Stock is a whole number from 0 to ${MOST_STOCK}`, { warehouse_id, quantity })
    }
    if (seen.has(warehouse_id)) bad("offer.warehouse_repeated", "A warehouse is named twice", { warehouse_id })
    seen.add(warehouse_id)
  }
}

function bad(code: string, message: string, details?: Record<string, unknown>): never {
  refuse(code, message, details, "invalid_data")
}
