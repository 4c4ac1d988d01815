import { courier, makeGroup, makeLine } from "../../cart/__tests__/line-factory"
import type { Cart, CartGroup } from "../../cart/cart-types"
import { draftOrders } from "../draft-orders"

const makeCart = (...groups: CartGroup[]): Cart => ({
  ...{ id: "cart_1", name: "Основная", colour: "green", groups, fingerprint: "" },
  ...{ lines_count: 1, quantity_total: 1, total_kopecks: 0, vat_kopecks: 0 },
})

const context = { address: "г. Краснодар", vatPayers: new Set(["sup_1"]) }
const choice = { supplier_id: "sup_1", term_id: "term_1" }

describe("draftOrders", () => {
  it("sums VAT per line and adds that of delivery for a payer of VAT", () => {
    const cart = makeCart(makeGroup("sup_1", [makeLine("a", 3, 3_333), makeLine("b", 1, 999, 10)]))
    const [order] = draftOrders(cart, [choice], context)
    expect(order).toMatchObject({ total_kopecks: 9_999 + 999 + 50_000, delivery_kopecks: 50_000 })
    expect(order?.vat_kopecks).toBe(1_803 + 91 + 9_016)
    expect(order?.delivery).toMatchObject({ vat_rate: 22, vat_kopecks: 9_016, address: "г. Краснодар" })
  })

  it("charges no VAT on the delivery of a supplier who doesn't pay it", () => {
    const cart = makeCart(makeGroup("sup_2", [makeLine("a", 1, 1_000, null)]))
    const [order] = draftOrders(cart, [{ ...choice, supplier_id: "sup_2" }], context)
    expect(order).toMatchObject({ vat_kopecks: 0, delivery: { vat_rate: null } })
  })

  it("keeps no address of a pickup and takes the buyer's own over the company's", () => {
    const pickup = { ...courier, method: "pickup" as const, price_kopecks: 0 }
    const [picked] = draftOrders(makeCart(makeGroup("sup_1", [makeLine("a", 1, 1)], [pickup])), [choice], context)
    expect(picked?.delivery?.address).toBeNull()
    const cart = makeCart(makeGroup("sup_1", [makeLine("a", 1, 1)]))
    const [sent] = draftOrders(cart, [{ ...choice, address: "ст. Каневская" }], context)
    expect(sent?.delivery?.address).toBe("ст. Каневская")
  })

  it("refuses a missing choice and a term of another supplier, naming whose delivery is missing", () => {
    const cart = makeCart(makeGroup("sup_1", [makeLine("a", 1, 1)]))
    const refusal = { code: "checkout.delivery_required", details: { supplier_ids: ["sup_1"] } }
    expect(() => draftOrders(cart, [], context)).toThrow(expect.objectContaining(refusal))
    expect(() => draftOrders(cart, [{ ...choice, term_id: "term_x" }], context)).toThrow(
      expect.objectContaining(refusal),
    )
  })

  it("needs no choice where nobody delivers", () => {
    const [order] = draftOrders(makeCart(makeGroup("sup_1", [makeLine("a", 1, 1)], [])), [], context)
    expect(order).toMatchObject({ delivery: null, delivery_kopecks: 0, total_kopecks: 1 })
  })
})
