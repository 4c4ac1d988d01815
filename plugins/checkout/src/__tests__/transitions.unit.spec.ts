import { allowedMoves, mayMove, STAGES, transitions, type Stage } from "../transitions"

const WAY: Stage[] = ["new", "confirmed", "awaiting_payment", "paid", "assembling", "shipped", "delivered", "closed"]

describe("transitions of an order", () => {
  it("lead from new to closed one stage at a time", () => {
    for (const [index, stage] of WAY.slice(0, -1).entries()) expect(transitions[stage]).toContain(WAY[index + 1])
    expect(mayMove("user", "new", "paid")).toBe(false)
  })

  it("let an order be cancelled until it is shipped, and never afterwards", () => {
    const cancellable = STAGES.filter((stage) => transitions[stage].includes("cancelled"))
    expect(cancellable).toEqual(["new", "confirmed", "awaiting_payment", "paid", "assembling"])
  })

  it("let a buyer cancel before assembling and confirm receipt, nothing else", () => {
    const moves = STAGES.flatMap((from) => allowedMoves("customer", from).map((to) => `${from} → ${to}`))
    expect(moves).toEqual([
      "new → cancelled",
      "confirmed → cancelled",
      "awaiting_payment → cancelled",
      "paid → cancelled",
      "shipped → delivered",
    ])
  })

  it("let a supplier move up to shipped, but not say that the goods were received", () => {
    expect(allowedMoves("supplier", "assembling")).toEqual(["shipped", "cancelled"])
    expect(allowedMoves("supplier", "shipped")).toEqual([])
  })

  it("end in closed and cancelled", () => {
    expect(allowedMoves("user", "closed")).toEqual([])
    expect(allowedMoves("user", "cancelled")).toEqual([])
  })
})
