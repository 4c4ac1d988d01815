import { fingerprintOf } from "../fingerprint"
import { courier, makeGroup, makeLine } from "./line-factory"

const group = () => makeGroup("sup_1", [makeLine("offer_1", 2, 1_000), makeLine("offer_2", 1, 500)])

describe("fingerprintOf", () => {
  it("doesn't depend on the order of lines", () => {
    const { lines } = group()
    expect(fingerprintOf([makeGroup("sup_1", [...lines].reverse())])).toBe(fingerprintOf([group()]))
  })

  it.each([
    ["a price", makeGroup("sup_1", [makeLine("offer_1", 2, 1_001), makeLine("offer_2", 1, 500)])],
    ["a quantity", makeGroup("sup_1", [makeLine("offer_1", 3, 1_000), makeLine("offer_2", 1, 500)])],
    ["a line", makeGroup("sup_1", [makeLine("offer_1", 2, 1_000)])],
    ["the price of delivery", makeGroup("sup_1", group().lines, [{ ...courier, price_kopecks: 1 }])],
  ])("changes with %s", (_, changed) => expect(fingerprintOf([changed])).not.toBe(fingerprintOf([group()])))
})
