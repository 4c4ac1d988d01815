import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import { unitName } from "~/lib/format"
import { isLocale } from "~/lib/locale"
import type { SheetColumn } from "~/lib/sheet"
import { statusLabel } from "~/lib/statuses"
import type { Warehouse } from "../_shared/answers"
import { mainPrice } from "../_shared/main-price"
import type { Offer } from "../_shared/offer-answers"

/** Goods with the price of the table and a column of stock for every warehouse. */
export function offersSheet(i18n: I18n, warehouses: Warehouse[]): SheetColumn<Offer>[] {
  const locale = isLocale(i18n.locale) ? i18n.locale : "ru"
  const stock = warehouses.map(({ id, name }): SheetColumn<Offer> => {
    const quantity = (row: Offer) => row.stock.find((one) => one.warehouse_id === id)?.quantity ?? 0
    return { title: t(i18n)`Остаток: ${name}`, kind: "number", value: quantity, width: 22 }
  })
  return [
    { title: t(i18n)`Артикул`, kind: "text", value: (row) => row.article, width: 18 },
    { title: t(i18n)`Товар`, kind: "text", value: (row) => row.title, width: 52 },
    { title: t(i18n)`Бренд`, kind: "text", value: (row) => row.brand, width: 18 },
    { title: t(i18n)`Категория`, kind: "text", value: (row) => row.category?.name },
    { title: t(i18n)`Модерация`, kind: "text", value: (row) => statusLabel(i18n, "moderation", row.moderation.status) },
    { title: t(i18n)`Продажа`, kind: "text", value: (row) => statusLabel(i18n, "offer", row.status), width: 18 },
    { title: t(i18n)`Цена с НДС, ₽`, kind: "money", value: (row) => mainPrice(row.prices)?.amount_kopecks },
    { title: t(i18n)`НДС, %`, kind: "number", value: (row) => row.vat_rate ?? t(i18n)`без НДС`, width: 10 },
    { title: t(i18n)`Единица`, kind: "text", value: (row) => unitName(row.unit, locale), width: 10 },
    { title: t(i18n)`Минимум`, kind: "number", value: (row) => row.min_quantity },
    { title: t(i18n)`Кратность`, kind: "number", value: (row) => row.multiplicity },
    { title: t(i18n)`Свободно`, kind: "number", value: (row) => row.available },
    ...stock,
    { title: t(i18n)`Обновлено`, kind: "day", value: (row) => row.confirmed_at },
  ]
}
