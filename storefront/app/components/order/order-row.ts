/** Whose list it is; the partner of a buyer's order is its supplier and the other way round. */
export type CabinetSide = "buyer" | "supplier"

/** What both cabinets read of an order in a list. */
export type OrderRow = {
  id: string
  number: string
  placed_at: string
  supplier?: { name: string }
  company?: { name: string } | null
  stage: string
  payment_stage: string
  lines_count: number
  total_kopecks: number
}

export const partnerOf = (side: CabinetSide, order: OrderRow) =>
  (side === "buyer" ? order.supplier?.name : order.company?.name) ?? null

/** What the other side would only guess: the money of a cancelled order isn't waited for. */
export const isPaymentShown = (order: OrderRow) => order.stage !== "cancelled"
