import { checkPrices, checkStock, checkTerms, type CommercialTerms } from "../offer-terms"

const terms = (rest: Partial<CommercialTerms> = {}): CommercialTerms => ({
  article: "А-1",
  unit: "шт",
  vat_rate: 22,
  min_quantity: 10,
  multiplicity: 5,
  lead_days: 0,
  ...rest,
})
const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error
const price = (amount_kopecks: number, min_quantity = 1, price_type = "retail") => ({
  price_type,
  min_quantity,
  amount_kopecks,
})

describe("checkTerms", () => {
  it("accepts whole terms and a supplier without VAT", () => {
    expect(() => checkTerms(terms({ vat_rate: null }))).not.toThrow()
  })

  it.each<[string, Partial<CommercialTerms>]>([
    ["offer.article_invalid", { article: "--" }],
    ["offer.unit_required", { unit: " " }],
    ["offer.vat_rate_unknown", { vat_rate: 20 as never }],
    ["offer.multiplicity_invalid", { multiplicity: 0 }],
    ["offer.multiplicity_invalid", { multiplicity: 1.5 }],
    ["offer.min_quantity_invalid", { min_quantity: 0 }],
    ["offer.min_quantity_off_multiple", { min_quantity: 12 }],
    ["offer.lead_days_invalid", { lead_days: -1 }],
  ])("refuses with %s: %p", (code, rest) => {
    expect(() => checkTerms(terms(rest))).toThrow(refusal(code))
  })
})

describe("checkPrices", () => {
  it("accepts tiers of several price types", () => {
    expect(() => checkPrices([price(100), price(90, 10), price(80, 1, "dealer")], 1)).not.toThrow()
  })

  it.each([-1, 0, 10.5, Number.NaN, 2 ** 53, 1e308, 10_000_000_001])("refuses %p kopecks", (amount) => {
    expect(() => checkPrices([price(amount)], 1)).toThrow(refusal("offer.price_invalid"))
  })

  it("refuses no price, a repeated tier, and a type that leaves the smallest order without a price", () => {
    expect(() => checkPrices([], 1)).toThrow(refusal("offer.price_required"))
    expect(() => checkPrices([price(1), price(2)], 1)).toThrow(refusal("offer.tier_repeated"))
    expect(() => checkPrices([price(1), price(1, 10, "dealer")], 5)).toThrow(refusal("offer.tier_uncovered"))
    expect(() => checkPrices([price(1, 10)], 10)).not.toThrow()
  })
})

describe("checkStock", () => {
  it("allows zero and ten million, refuses a negative, a fraction, more, and a warehouse named twice", () => {
    for (const quantity of [0, 10_000_000]) {
      expect(() => checkStock([{ warehouse_id: "w", quantity }])).not.toThrow()
    }
    for (const quantity of [-1, 0.5, 10_000_001, 1e308]) {
      expect(() => checkStock([{ warehouse_id: "w", quantity }])).toThrow(refusal("offer.stock_invalid"))
    }
    const twice = [1, 2].map((quantity) => ({ warehouse_id: "w", quantity }))
    expect(() => checkStock(twice)).toThrow(refusal("offer.warehouse_repeated"))
  })
})
