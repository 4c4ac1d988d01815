import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import writeExcelFile from "write-excel-file/node"
import { MAX_ROWS } from "~/lib/every-row.server"
import { formatDate, formatNumber } from "~/lib/format"
import { isLocale } from "~/lib/locale"
import { sheetCell, type SheetCell, type SheetColumn } from "~/lib/sheet"

type Ready = { name: string; columns: { width: number }[]; data: (SheetCell | Heading)[][] }
type Heading = { type: StringConstructor; value: string; fontWeight: "bold" }

/** One sheet of a workbook: a bold heading that stays in sight, then a row per row. */
export function sheetOf<T>(name: string, columns: SheetColumn<T>[], rows: T[]): Ready {
  return {
    name,
    columns: columns.map(({ kind, width }) => ({ width: width ?? (kind === "text" ? 28 : 14) })),
    data: [
      columns.map(({ title }) => ({ type: String, value: title, fontWeight: "bold" as const })),
      ...rows.map((row) => columns.map((column) => sheetCell(column, row))),
    ],
  }
}

/** Tells in the last row that the list was longer than the file may be. */
export function withCutNote(i18n: I18n, sheet: Ready, count: number): Ready {
  if (count <= MAX_ROWS) return sheet
  const locale = isLocale(i18n.locale) ? i18n.locale : "ru"
  const [shown, all] = [formatNumber(MAX_ROWS, locale), formatNumber(count, locale)]
  const note = t(i18n)`Показаны первые ${shown} строк из ${all}. Сузьте фильтры, чтобы выгрузить остальные.`
  return { ...sheet, data: [...sheet.data, [{ type: String, value: note }]] }
}

/** A workbook to save, called by its list and today's day: «Заказы 23.11.2026.xlsx». */
export async function xlsxAnswer(i18n: I18n, title: string, sheets: Ready[]): Promise<Response> {
  const book = writeExcelFile(
    sheets.map(({ name, columns, data }) => ({ sheet: name.slice(0, 31), columns, data, stickyRowsCount: 1 })),
  )
  const body = await book.toBuffer()
  const name = `${title} ${formatDate(new Date().toISOString(), "ru")}.xlsx`
  return new Response(new Uint8Array(body), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      // Old programs read the plain name, all others the Russian one (RFC 6266).
      "Content-Disposition": `attachment; filename="ryad.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
