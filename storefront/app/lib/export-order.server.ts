import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import { linesSheet, type SoldLine } from "~/components/order/order-lines-sheet"
import { sheetOf, xlsxAnswer } from "~/lib/xlsx.server"

/** The lines of one order as a workbook: «Заказ 10425 23.11.2026.xlsx». */
export function exportOrder(i18n: I18n, { number, lines }: { number: string; lines: SoldLine[] }): Promise<Response> {
  const title = t(i18n)`Заказ ${number}`
  return xlsxAnswer(i18n, title, [sheetOf(title, linesSheet(i18n), lines)])
}
