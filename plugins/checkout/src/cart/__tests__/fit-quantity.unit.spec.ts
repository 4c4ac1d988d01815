import { fitQuantity } from "../fit-quantity"

const rule = { min_quantity: 6, multiplicity: 3, available: 20 }

describe("fitQuantity", () => {
  it.each([
    ["keeps an allowed quantity", 9, rule, { quantity: 9, notice: null }],
    ["rises to the minimum", 1, rule, { quantity: 6, notice: "line.rounded_up" }],
    ["rises to the multiple", 10, rule, { quantity: 12, notice: "line.rounded_up" }],
    ["is clipped to the stock and the multiple", 100, rule, { quantity: 18, notice: "line.clipped_to_stock" }],
    ["is clipped when rounding up would exceed the stock", 19, rule, { quantity: 18, notice: "line.clipped_to_stock" }],
    ["is nothing below the minimum", 6, { ...rule, available: 5 }, { quantity: 0, notice: "line.not_enough_stock" }],
    ["is nothing at zero stock", 1, { ...rule, available: 0 }, { quantity: 0, notice: "line.not_enough_stock" }],
  ] as const)("%s", (_, wanted, given, expected) => expect(fitQuantity(wanted, given)).toEqual(expected))
})
