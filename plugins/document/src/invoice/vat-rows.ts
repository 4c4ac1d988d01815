import type { VatRate } from "@ryad/offer/money"
import type { InvoiceLine } from "./snapshot"

export type VatRow = { label: string; kopecks: number | null }

const ORDER: VatRate[] = [22, 10, 7, 5, 0, null]

/** «В том числе НДС 22%» per rate with the sum of its lines; lines without VAT are named, with no sum. */
export const vatRows = (lines: InvoiceLine[]): VatRow[] =>
  ORDER.filter((rate) => lines.some((line) => line.vat_rate === rate)).map((rate) =>
    rate === null
      ? { label: "Без налога (НДС)", kopecks: null }
      : {
          label: `В том числе НДС ${rate}%`,
          kopecks: lines.filter((line) => line.vat_rate === rate).reduce((sum, line) => sum + line.vat_kopecks, 0),
        },
  )

/** The words on VAT that a payment's purpose must carry. */
export const vatPhrase = (lines: InvoiceLine[]): string => {
  const rows = vatRows(lines)
  const taxed = rows.filter((row) => row.kopecks !== null)
  if (!taxed.length) return "НДС не облагается"
  return taxed
    .map((row) => `${row.label.toLowerCase().replace("ндс", "НДС")} ${((row.kopecks ?? 0) / 100).toFixed(2)}`)
    .join(", ")
}
