import { groupDigits, rublesText } from "../money-text"
import type { InvoiceLine } from "./snapshot"

const HEADINGS = ["№", "Товары (работы, услуги)", "Кол-во", "Ед.", "Цена", "Сумма"]

const THICK = 1.4
const THIN = 0.5

/** The table of goods. Its heading repeats on every page and a row never breaks between two. */
export const linesTable = (lines: InvoiceLine[]) => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [22, "*", 46, 34, 72, 80],
    body: [HEADINGS.map((text) => ({ text, bold: true, alignment: "center" })), ...lines.map(lineRow)],
  },
  layout: {
    hLineWidth: (index: number, node: { table: { body: unknown[] } }) =>
      index === 0 || index === node.table.body.length ? THICK : THIN,
    vLineWidth: (index: number, node: { table: { widths: unknown[] } }) =>
      index === 0 || index === node.table.widths.length ? THICK : THIN,
    paddingTop: () => 2,
    paddingBottom: () => 2,
    paddingLeft: () => 3,
    paddingRight: () => 3,
  },
  margin: [0, 0, 0, 6],
})

const lineRow = (line: InvoiceLine, index: number) => [
  { text: String(index + 1), alignment: "center" },
  { text: line.article ? `${line.title}, арт. ${line.article}` : line.title },
  { text: groupDigits(line.quantity), alignment: "right" },
  { text: line.unit },
  { text: rublesText(line.price_kopecks), alignment: "right" },
  { text: rublesText(line.gross_kopecks), alignment: "right" },
]
