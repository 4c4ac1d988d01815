export const STAGES = [
  "new",
  "confirmed",
  "awaiting_payment",
  "paid",
  "assembling",
  "shipped",
  "delivered",
  "closed",
  "cancelled",
] as const

export type Stage = (typeof STAGES)[number]

export type ActorKind = "customer" | "supplier" | "user" | "system"

/** Every move an order can make. Cancelling ends where shipping begins: goods on the road come back by a claim. */
export const transitions: Record<Stage, readonly Stage[]> = {
  new: ["confirmed", "cancelled"],
  confirmed: ["awaiting_payment", "cancelled"],
  awaiting_payment: ["paid", "cancelled"],
  paid: ["assembling", "cancelled"],
  assembling: ["shipped", "cancelled"],
  shipped: ["delivered"],
  delivered: ["closed"],
  closed: [],
  cancelled: [],
}

const supplierMoves: ReadonlySet<Stage> = new Set([
  "confirmed",
  "awaiting_payment",
  "paid",
  "assembling",
  "shipped",
  "cancelled",
])

const buyerMoves: Record<string, ReadonlySet<Stage>> = {
  cancelled: new Set(["new", "confirmed", "awaiting_payment", "paid"]),
  delivered: new Set(["shipped"]),
}

export const isStage = (value: string): value is Stage => (STAGES as readonly string[]).includes(value)

/** True if the order may move so and this actor is the one who may do it. */
export const mayMove = (actor: ActorKind, from: Stage, to: Stage): boolean => {
  if (!transitions[from].includes(to)) return false
  if (actor === "supplier") return supplierMoves.has(to)
  if (actor === "customer") return buyerMoves[to]?.has(from) ?? false
  return true
}

/** What the actor's buttons offer. */
export const allowedMoves = (actor: ActorKind, from: Stage): Stage[] =>
  transitions[from].filter((to) => mayMove(actor, from, to))
