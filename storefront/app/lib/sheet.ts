/** A column of an exported table; `value` reads the raw value, `kind` says how the cell is typed. */
export type SheetColumn<T> = {
  title: string
  /** `money` takes kopecks, `day` an ISO moment that is written as its Moscow day. */
  kind: "text" | "number" | "money" | "day"
  value: (row: T) => string | number | null | undefined
  width?: number
}

export type SheetCell =
  | { type: StringConstructor; value: string }
  | { type: NumberConstructor; value: number; format: string }
  | { type: DateConstructor; value: Date; format: string }
  | null

const moscowDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Moscow" })

/** A text that a spreadsheet might run as a formula stands behind an apostrophe (OWASP, «CSV injection»). */
export const neutralText = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

export function sheetCell<T>({ kind, value }: SheetColumn<T>, row: T): SheetCell {
  const raw = value(row)
  if (raw === null || raw === undefined || raw === "") return null
  // A rate of VAT is a number or «без НДС»: words stay words in a column of numbers.
  if (kind === "text" || (kind !== "day" && typeof raw === "string"))
    return { type: String, value: neutralText(String(raw)) }
  // Excel knows no time zones: the Moscow day goes in as if it were UTC.
  if (kind === "day") return { type: Date, value: new Date(moscowDay.format(new Date(raw))), format: "dd.mm.yyyy" }
  return kind === "money"
    ? { type: Number, value: Number(raw) / 100, format: "#,##0.00" }
    : { type: Number, value: Number(raw), format: "#,##0.###" }
}
