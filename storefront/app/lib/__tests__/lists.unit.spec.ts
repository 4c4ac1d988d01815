import { listQueryOf, withParams } from "~/lib/list-query"
import { clampQuantity } from "~/lib/quantity"
import { tierFor } from "~/lib/tiers"

test("a list's address gives limit, offset and only known orders", () => {
  expect(listQueryOf(new URLSearchParams("page=3&order=-placed_at"), 25, ["placed_at"])).toEqual({
    limit: 25,
    offset: 50,
    page: 3,
    order: "-placed_at",
  })
  expect(listQueryOf(new URLSearchParams("page=x&order=drop"), 25, ["placed_at"])).toEqual({
    limit: 25,
    offset: 0,
    page: 1,
    order: null,
  })
})

test("a changed filter returns to the first page", () => {
  expect(withParams(new URLSearchParams("q=a&page=4"), { q: "b" })).toBe("?q=b")
  expect(withParams(new URLSearchParams("q=a"), { page: "2" })).toBe("?q=a&page=2")
})

test("a quantity keeps to the minimum and the multiple, never below what was asked", () => {
  const rule = { minimum: 4, multiple: 4 }
  expect(clampQuantity(1, rule)).toBe(4)
  expect(clampQuantity(5, rule)).toBe(8)
  expect(clampQuantity(0, { ...rule, allowZero: true })).toBe(0)
  expect(clampQuantity(Number.NaN, rule)).toBe(4)
  expect(clampQuantity(1, { minimum: 5, multiple: 4 })).toBe(8)
})

test("the deepest reached tier gives the price", () => {
  const tiers = [
    { min_quantity: 50, amount_kopecks: 80 },
    { min_quantity: 1, amount_kopecks: 100 },
    { min_quantity: 10, amount_kopecks: 90 },
  ]
  expect(tierFor(tiers, 1)?.amount_kopecks).toBe(100)
  expect(tierFor(tiers, 10)?.amount_kopecks).toBe(90)
  expect(tierFor(tiers, 500)?.amount_kopecks).toBe(80)
  expect(tierFor([], 5)).toBeNull()
})
