import { isVatRate, lineTotals, vatOf, type VatRate } from "../money"

describe("vatOf", () => {
  const table: [gross: number, rate: VatRate, vat: number][] = [
    [12_200, 22, 2_200],
    [11_000, 10, 1_000],
    [10_700, 7, 700],
    [10_500, 5, 500],
    [10_000, 0, 0],
    [10_000, null, 0],
    [0, 22, 0],
    [1, 22, 0],
    [3, 22, 1],
    [5, 10, 0],
    [6, 10, 1],
    [10_000, 22, 1_803],
    [99_999_999_999, 22, 18_032_786_885],
    [9_007_199_254_740_991, 22, 1_624_249_045_936_900],
  ]

  it.each(table)("of %d kopecks at %p %% is %d", (gross, rate, vat) => {
    expect(vatOf(gross, rate)).toBe(vat)
  })

  it("is the nearest kopeck for every rate (an exact half can't arise at 22, 10, 7 and 5 %)", () => {
    for (const rate of [22, 10, 7, 5] as const) {
      for (let gross = 1; gross < 3_000; gross++) {
        const doubledError = Math.abs(2 * vatOf(gross, rate) * (100 + rate) - 2 * gross * rate)
        expect(doubledError).toBeLessThan(100 + rate)
      }
    }
  })

  it.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])("refuses %p", (value) => {
    expect(() => vatOf(value, 22)).toThrow(RangeError)
  })
})

describe("lineTotals", () => {
  it("rounds once per line, not per piece", () => {
    expect(lineTotals(10_000, 3, 22)).toEqual({ gross_kopecks: 30_000, vat_kopecks: 5_410, net_kopecks: 24_590 })
    expect(3 * vatOf(10_000, 22)).toBe(5_409)
  })

  it("always adds up", () => {
    for (let price = 1; price < 500; price += 7) {
      const totals = lineTotals(price, 13, 22)
      expect(totals.net_kopecks + totals.vat_kopecks).toBe(totals.gross_kopecks)
    }
  })

  it("refuses a fractional or negative quantity", () => {
    expect(() => lineTotals(100, 1.5, 22)).toThrow(RangeError)
    expect(() => lineTotals(100, -1, 22)).toThrow(RangeError)
  })
})

it("knows the legal rates only", () => {
  expect([22, 10, 0, 7, 5, null].every(isVatRate)).toBe(true)
  expect([20, 18, undefined, "22"].some(isVatRate)).toBe(false)
})
