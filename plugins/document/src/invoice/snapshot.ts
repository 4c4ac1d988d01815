import type { VatRate } from "@ryad/offer/money"
import type { OrderForDocument, Requisites } from "@ryad/checkout/orders"

export type InvoiceLine = {
  title: string
  article: string | null
  unit: string
  quantity: number
  price_kopecks: number
  gross_kopecks: number
  vat_rate: VatRate
  vat_kopecks: number
}

export type InvoiceParty = Requisites

/** All that a счёт prints, frozen when it is numbered: later changes of prices or requisites don't reach it. */
export type InvoiceSnapshot = {
  number: number
  /** The day in Moscow, «2026-11-23». */
  date: string
  order_number: number
  basis: string
  supplier: InvoiceParty & { kind: "legal" | "individual"; head: string | null; vat_payer: boolean }
  company: InvoiceParty
  lines: InvoiceLine[]
  total_kopecks: number
  vat_kopecks: number
}

export type InvoiceHead = { number: number; date: string }

/** The snapshot of an order's счёт; delivery becomes its own line. Throws if the lines don't add up to the order. */
export const invoiceSnapshot = (order: OrderForDocument, { number, date }: InvoiceHead): InvoiceSnapshot => {
  const lines = [...order.lines.map(goodsLine), ...deliveryLines(order)]
  const total_kopecks = lines.reduce((sum, line) => sum + line.gross_kopecks, 0)
  const vat_kopecks = lines.reduce((sum, line) => sum + line.vat_kopecks, 0)
  if (total_kopecks !== order.total_kopecks || vat_kopecks !== order.vat_kopecks) {
    throw new Error(`order ${order.number} doesn't add up: ${total_kopecks} of ${order.total_kopecks} kopecks`)
  }
  const basis = `Заказ № ${order.number}`
  const { supplier, company, number: order_number } = order
  return { number, date, order_number, basis, supplier, company, lines, total_kopecks, vat_kopecks }
}

const goodsLine = (line: OrderForDocument["lines"][number]): InvoiceLine => ({
  title: line.title,
  article: line.article,
  unit: line.unit,
  quantity: line.quantity,
  price_kopecks: line.price_kopecks,
  gross_kopecks: line.gross_kopecks,
  vat_rate: line.vat_rate,
  vat_kopecks: line.vat_kopecks,
})

const deliveryLines = ({ delivery, delivery_kopecks }: OrderForDocument): InvoiceLine[] =>
  delivery && delivery_kopecks > 0
    ? [
        {
          title: `Доставка: ${delivery.name}`,
          article: null,
          unit: "усл.",
          quantity: 1,
          price_kopecks: delivery_kopecks,
          gross_kopecks: delivery_kopecks,
          vat_rate: delivery.vat_rate,
          vat_kopecks: delivery.vat_kopecks,
        },
      ]
    : []
