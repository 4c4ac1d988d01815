import { stagesBetween } from "../mirror-order"

describe("stagesBetween", () => {
  it("names every stage that Medusa hasn't heard of, in order", () => {
    expect(stagesBetween("new", "paid")).toEqual(["confirmed", "awaiting_payment", "paid"])
    expect(stagesBetween("paid", "paid")).toEqual([])
  })

  it("jumps to a cancellation from anywhere, once", () => {
    expect(stagesBetween("assembling", "cancelled")).toEqual(["cancelled"])
    expect(stagesBetween("cancelled", "cancelled")).toEqual([])
  })
})
