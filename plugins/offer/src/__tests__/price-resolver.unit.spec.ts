import { tierFor } from "../price-resolver"

const tiers = [
  { min_quantity: 50, amount_kopecks: 800 },
  { min_quantity: 1, amount_kopecks: 1000 },
  { min_quantity: 10, amount_kopecks: 900 },
]

describe("tierFor", () => {
  it.each([
    [1, 1000],
    [9, 1000],
    [10, 900],
    [49, 900],
    [50, 800],
    [5000, 800],
  ])("%d pieces cost %d each", (quantity, amount) => {
    expect(tierFor(tiers, quantity)?.amount_kopecks).toBe(amount)
  })

  it("prices a quantity below the minimum as the minimum", () => {
    expect(tierFor([{ min_quantity: 10, amount_kopecks: 900 }], 1, 10)?.amount_kopecks).toBe(900)
  })

  it("answers null when no tier holds", () => {
    expect(tierFor([], 1)).toBeNull()
    expect(tierFor([{ min_quantity: 10, amount_kopecks: 900 }], 1, 1)).toBeNull()
  })
})
