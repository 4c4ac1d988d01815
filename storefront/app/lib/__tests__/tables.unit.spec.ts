import { hiddenColumns, hideableColumns } from "~/components/table/columns"
import { everyRow, MAX_ROWS } from "~/lib/every-row.server"
import { listLink, tableQueryOf } from "~/lib/list-query"
import { neutralText, sheetCell } from "~/lib/sheet"

test.each(["=1+1", "+7 900", "-5", "@SUM(A1)", "\t=1", "\r=1"])("«%s» can't be run as a formula", (text) => {
  expect(sheetCell({ title: "", kind: "text", value: () => text }, null)).toEqual({ type: String, value: `'${text}` })
  expect(neutralText(`a${text}`)).toBe(`a${text}`)
})

test("kopecks leave as rubles, a moment as its Moscow day, an empty value as an empty cell", () => {
  const cellOf = (kind: "money" | "day" | "number" | "text", value: string | number | null) =>
    sheetCell({ title: "", kind, value: () => value }, null)
  expect(cellOf("money", 125050)).toEqual({ type: Number, value: 1250.5, format: "#,##0.00" })
  // 22:30 in Greenwich is the next day in Moscow.
  expect(cellOf("day", "2026-11-23T22:30:00Z")).toEqual({
    type: Date,
    value: new Date("2026-11-24T00:00:00Z"),
    format: "dd.mm.yyyy",
  })
  expect(cellOf("number", 0)).toMatchObject({ type: Number, value: 0 })
  expect(cellOf("number", "без НДС")).toEqual({ type: String, value: "без НДС" })
  expect(cellOf("text", null)).toBeNull()
  expect(cellOf("money", null)).toBeNull()
})

const numbers = (count: number) => async (page: { limit: number; offset: number }) => ({
  rows: Array.from(
    { length: Math.max(0, Math.min(page.limit, count - page.offset)) },
    (_, index) => page.offset + index,
  ),
  count,
})

test("an export reads every page, each row once", async () => {
  const { rows, count } = await everyRow(numbers(451))
  expect(count).toBe(451)
  expect(rows).toEqual([...Array(451).keys()])
})

test("an export stops at its cap and says how many there are", async () => {
  const { rows, count } = await everyRow(numbers(MAX_ROWS + 1))
  expect(rows).toHaveLength(MAX_ROWS)
  expect(count).toBe(MAX_ROWS + 1)
})

test("the first column and those without a name can't be hidden, an unknown choice hides nothing", () => {
  const hideable = hideableColumns([
    { id: "number", header: "Заказ" },
    { id: "date", header: "Дата" },
    { id: "price", header: () => null, meta: { label: "Цена" } },
    { id: "menu", header: () => null },
  ])
  expect(hideable.map(({ id }) => id)).toEqual(["date", "price"])
  expect(hiddenColumns(hideable, new URLSearchParams("columns=price"))).toEqual(["date"])
  expect(hiddenColumns(hideable, new URLSearchParams("columns=none"))).toEqual(["date", "price"])
  expect(hiddenColumns(hideable, new URLSearchParams("columns=drop"))).toEqual([])
  expect(hiddenColumns(hideable, new URLSearchParams())).toEqual([])
})

test("a table's page size is one of those offered; the last choice taken back leads to the reset", () => {
  expect(tableQueryOf(new URLSearchParams("size=50&page=2"))).toMatchObject({ limit: 50, offset: 50 })
  expect(tableQueryOf(new URLSearchParams("size=5000"))).toMatchObject({ limit: 25, offset: 0 })
  expect(listLink(new URLSearchParams("size=50"), { size: null })).toBe("?reset")
  expect(listLink(new URLSearchParams("size=50&q=a"), { size: null })).toBe("?q=a")
})
