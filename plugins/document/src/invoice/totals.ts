import { rublesText } from "../money-text"
import { sumInWords } from "../words"
import type { InvoiceSnapshot } from "./snapshot"
import { vatRows } from "./vat-rows"

/** Totals at the right, then the count of names and the sum in words over a thick line. */
export const totals = (snapshot: InvoiceSnapshot) => ({
  unbreakable: true,
  stack: [
    {
      table: { widths: ["*", 80], body: totalRows(snapshot) },
      layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 1, paddingBottom: () => 1 },
      margin: [0, 0, 0, 8],
    },
    `Всего наименований ${snapshot.lines.length}, на сумму ${rublesText(snapshot.total_kopecks)} руб.`,
    { text: sumInWords(snapshot.total_kopecks), bold: true, margin: [0, 2, 0, 6] },
    { canvas: [{ type: "line", x1: 0, y1: 0, x2: 515, y2: 0, lineWidth: 1.6 }], margin: [0, 0, 0, 10] },
  ],
})

const totalRows = ({ lines, total_kopecks }: InvoiceSnapshot) => [
  totalRow("Итого:", rublesText(total_kopecks)),
  ...vatRows(lines).map(({ label, kopecks }) => totalRow(`${label}:`, kopecks === null ? "—" : rublesText(kopecks))),
  totalRow("Всего к оплате:", rublesText(total_kopecks)),
]

const totalRow = (label: string, text: string) => [
  { text: label, bold: true, alignment: "right" },
  { text, bold: true, alignment: "right" },
]
