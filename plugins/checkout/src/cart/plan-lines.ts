import { tierFor, type ResolvedPrice } from "@ryad/offer/price-resolver"
import type { Notice, NoticeCode } from "./cart-types"
import { fitQuantity } from "./fit-quantity"
import { lineProblems } from "./line-problems"

export type WantedLine = { offer_id: string; quantity: number }

export type PlannedLine = { offer_id: string; quantity: number; price_kopecks: number }

export type LinePlan = { set: PlannedLine[]; remove: string[]; notices: Notice[] }

/** One quantity an offer: repeated offers of a request add up in `add`, and the last one holds in `set`. */
export const mergeWanted = (lines: WantedLine[], mode: "add" | "set", inCart: Map<string, number>): WantedLine[] => {
  const merged = new Map<string, number>()
  for (const { offer_id, quantity } of lines) {
    const before = mode === "add" ? (merged.get(offer_id) ?? inCart.get(offer_id) ?? 0) : 0
    merged.set(offer_id, before + quantity)
  }
  return [...merged].map(([offer_id, quantity]) => ({ offer_id, quantity }))
}

/** Decides what is written and what the buyer is told; a line that can't be bought is left as it was. */
export const planLines = (
  wanted: WantedLine[],
  prices: Map<string, ResolvedPrice & { supplier_status: string }>,
): LinePlan => {
  const plan: LinePlan = { set: [], remove: [], notices: [] }
  for (const line of wanted) {
    if (line.quantity <= 0) plan.remove.push(line.offer_id)
    else planLine(plan, line, prices.get(line.offer_id))
  }
  return plan
}

const planLine = (plan: LinePlan, line: WantedLine, price?: ResolvedPrice & { supplier_status: string }) => {
  const notify = (code: NoticeCode, data: Notice["data"] = {}) =>
    plan.notices.push({ offer_id: line.offer_id, code, data: { requested: line.quantity, ...data } })
  if (!price) return notify("line.withdrawn")
  const refusal = lineProblems({ ...line, supplier_status: price.supplier_status }, price).find((code) =>
    UNBUYABLE.includes(code),
  )
  if (refusal) return notify(refusal)
  const fit = fitQuantity(line.quantity, price)
  if (fit.notice) {
    const { min_quantity, multiplicity, available } = price
    notify(fit.notice, { quantity: fit.quantity, min_quantity, multiplicity, available })
  }
  const tier = tierFor(price.tiers, fit.quantity, price.min_quantity)
  if (fit.quantity === 0 || !tier) return
  plan.set.push({ offer_id: line.offer_id, quantity: fit.quantity, price_kopecks: tier.amount_kopecks })
}

const UNBUYABLE: NoticeCode[] = ["line.withdrawn", "line.supplier_suspended", "line.no_price"]
