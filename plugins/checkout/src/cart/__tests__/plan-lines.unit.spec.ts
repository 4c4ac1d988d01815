import { mergeWanted, planLines } from "../plan-lines"
import { makePrice } from "./line-factory"

const priced = (change = {}) => new Map([["offer_1", { ...makePrice(change), supplier_status: "approved" }]])

describe("mergeWanted", () => {
  const inCart = new Map([["offer_1", 5]])

  it("adds to the cart and sums repeats", () => {
    const lines = [
      { offer_id: "offer_1", quantity: 2 },
      { offer_id: "offer_1", quantity: 3 },
      { offer_id: "offer_2", quantity: 1 },
    ]
    expect(mergeWanted(lines, "add", inCart)).toEqual([
      { offer_id: "offer_1", quantity: 10 },
      { offer_id: "offer_2", quantity: 1 },
    ])
  })

  it("sets to the last of repeats, whatever the cart holds", () => {
    const lines = [
      { offer_id: "offer_1", quantity: 2 },
      { offer_id: "offer_1", quantity: 3 },
    ]
    expect(mergeWanted(lines, "set", inCart)).toEqual([{ offer_id: "offer_1", quantity: 3 }])
  })
})

describe("planLines", () => {
  it("prices by the tier of the quantity that is written, not of the one asked", () => {
    const plan = planLines([{ offer_id: "offer_1", quantity: 9 }], priced({ multiplicity: 5 }))
    expect(plan.set).toEqual([{ offer_id: "offer_1", quantity: 10, price_kopecks: 900 }])
    expect(plan.notices).toMatchObject([{ code: "line.rounded_up", data: { requested: 9, quantity: 10 } }])
  })

  it("removes by zero without a notice", () => {
    expect(planLines([{ offer_id: "offer_1", quantity: 0 }], priced())).toEqual({
      set: [],
      remove: ["offer_1"],
      notices: [],
    })
  })

  it.each([
    ["an unknown offer", new Map(), "line.withdrawn"],
    ["a withdrawn offer", priced({ sellable: false }), "line.withdrawn"],
    ["an offer without a price", priced({ price_kopecks: null, tiers: [] }), "line.no_price"],
    ["an empty stock", priced({ available: 0 }), "line.not_enough_stock"],
  ])("leaves %s as it was and says why", (_, prices, code) => {
    const plan = planLines([{ offer_id: "offer_1", quantity: 3 }], prices)
    expect(plan.set).toEqual([])
    expect(plan.notices).toMatchObject([{ offer_id: "offer_1", code }])
  })

  it("names a suspended supplier before anything else", () => {
    const prices = new Map([["offer_1", { ...makePrice({ sellable: false }), supplier_status: "suspended" }]])
    expect(planLines([{ offer_id: "offer_1", quantity: 3 }], prices).notices).toMatchObject([
      { code: "line.supplier_suspended" },
    ])
  })
})
