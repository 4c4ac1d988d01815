import type { InvoiceSnapshot } from "../invoice/snapshot"

/** «Счет № 17 от 2026-11-23.pdf» in Latin letters, which every mail program and file system keeps. */
export const fileNameOf = ({ number, date, order_number }: Pick<InvoiceSnapshot, "number" | "date" | "order_number">) =>
  `schet-${number}-ot-${date}-zakaz-${order_number}.pdf`
