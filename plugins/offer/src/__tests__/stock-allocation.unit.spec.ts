import { allocateStock, type StockRow } from "../stock-allocation"

const row = (warehouse_id: string, quantity: number, reserved = 0, offer_id = "a"): StockRow => ({
  offer_id,
  warehouse_id,
  quantity,
  reserved,
})
const line = (quantity: number, offer_id = "a", order_id = "o1") => ({ order_id, offer_id, quantity })

describe("allocateStock", () => {
  it("takes from warehouses in order", () => {
    const { takes } = allocateStock([row("w1", 5, 3), row("w2", 10)], [line(6)])
    expect(takes).toEqual([
      { ...line(2), warehouse_id: "w1" },
      { ...line(4), warehouse_id: "w2" },
    ])
  })

  it("names each short offer with what is left, and takes nothing", () => {
    const stock = [row("w1", 5, 3), row("w1", 9, 0, "b")]
    expect(allocateStock(stock, [line(3), line(9, "b"), line(1, "c")])).toEqual({
      takes: [],
      short: [
        { offer_id: "a", requested: 3, available: 2 },
        { offer_id: "c", requested: 1, available: 0 },
      ],
    })
  })

  it("counts two lines of one offer together", () => {
    expect(allocateStock([row("w1", 3)], [line(2), line(2)]).short).toHaveLength(1)
    expect(allocateStock([row("w1", 4)], [line(2), line(2)]).takes).toHaveLength(2)
  })
})
