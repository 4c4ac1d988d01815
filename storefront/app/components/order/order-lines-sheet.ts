import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import { isLocale } from "~/lib/locale"
import { unitName } from "~/lib/format"
import type { SheetColumn } from "~/lib/sheet"

/** What a line of a cart and of an order have in common: goods, quantity and money. */
export type SoldLine = {
  id: string
  title: string
  article?: string | null
  unit: string
  quantity: number
  price_kopecks: number
  vat_rate: number | null
  gross_kopecks: number
  vat_kopecks: number
}

/** Lines as a sheet: the quantity and its unit apart, so that the numbers can be counted on. */
export function linesSheet(i18n: I18n): SheetColumn<SoldLine>[] {
  const locale = isLocale(i18n.locale) ? i18n.locale : "ru"
  return [
    { title: t(i18n)`Артикул`, kind: "text", value: (line) => line.article, width: 18 },
    { title: t(i18n)`Товар`, kind: "text", value: (line) => line.title, width: 52 },
    { title: t(i18n)`Количество`, kind: "number", value: (line) => line.quantity },
    { title: t(i18n)`Единица`, kind: "text", value: (line) => unitName(line.unit, locale), width: 10 },
    { title: t(i18n)`Цена с НДС, ₽`, kind: "money", value: (line) => line.price_kopecks },
    { title: t(i18n)`НДС, %`, kind: "number", value: (line) => line.vat_rate ?? t(i18n)`без НДС`, width: 10 },
    { title: t(i18n)`В том числе НДС, ₽`, kind: "money", value: (line) => line.vat_kopecks, width: 18 },
    { title: t(i18n)`Сумма с НДС, ₽`, kind: "money", value: (line) => line.gross_kopecks, width: 16 },
  ]
}
