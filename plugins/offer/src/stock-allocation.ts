export type OrderLine = { order_id: string; offer_id: string; quantity: number }

export type StockRow = { offer_id: string; warehouse_id: string; quantity: number; reserved: number }

export type Take = OrderLine & { warehouse_id: string }

export type Shortage = { offer_id: string; requested: number; available: number }

/** Spreads lines over warehouses in the order of the rows; `short` names each offer that can't be covered whole. */
export const allocateStock = (stock: StockRow[], lines: OrderLine[]): { takes: Take[]; short: Shortage[] } => {
  const free = stock.map((row) => ({ ...row, left: row.quantity - row.reserved }))
  const short = shortages(free, lines)
  const takes = short.length ? [] : lines.flatMap((line) => takeLine(free, line))
  return { takes, short }
}

type FreeRow = StockRow & { left: number }

const takeLine = (free: FreeRow[], line: OrderLine): Take[] => {
  let wanted = line.quantity
  const takes: Take[] = []
  for (const row of free) {
    if (row.offer_id !== line.offer_id || wanted === 0) continue
    const quantity = Math.min(row.left, wanted)
    row.left -= quantity
    wanted -= quantity
    if (quantity > 0) takes.push({ ...line, warehouse_id: row.warehouse_id, quantity })
  }
  return takes
}

const shortages = (free: FreeRow[], lines: OrderLine[]): Shortage[] => {
  const requested = new Map<string, number>()
  for (const line of lines) requested.set(line.offer_id, (requested.get(line.offer_id) ?? 0) + line.quantity)
  return [...requested]
    .map(([offer_id, quantity]) => ({ offer_id, requested: quantity, available: availableOf(free, offer_id) }))
    .filter((row) => row.available < row.requested)
}

const availableOf = (free: FreeRow[], offer_id: string) =>
  free.filter((row) => row.offer_id === offer_id).reduce((sum, row) => sum + row.left, 0)
