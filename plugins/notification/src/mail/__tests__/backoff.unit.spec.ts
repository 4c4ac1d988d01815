import { backoffSeconds } from "../backoff"

it("doubles and stops at a quarter of an hour", () => {
  expect([1, 2, 3, 4, 30, 1000].map((attempts) => backoffSeconds(attempts, 1))).toEqual([5, 10, 20, 40, 900, 900])
})

it("spreads attempts by half", () => {
  expect(backoffSeconds(4, 0)).toBe(20)
  expect(new Set(Array.from({ length: 50 }, () => backoffSeconds(10))).size).toBeGreaterThan(5)
})
