import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import type { BuyerDocument } from "~/lib/buyer-schemas"
import type { SheetColumn } from "~/lib/sheet"
import { statusLabel } from "~/lib/statuses"

/** The list of documents as a sheet. */
export const documentsSheet = (i18n: I18n): SheetColumn<BuyerDocument>[] => [
  { title: t(i18n)`Документ`, kind: "text", value: (row) => t(i18n)`Счёт № ${row.number}`, width: 20 },
  { title: t(i18n)`Дата`, kind: "day", value: (row) => row.created_at },
  { title: t(i18n)`Заказ`, kind: "text", value: (row) => row.order_number, width: 12 },
  { title: t(i18n)`Поставщик`, kind: "text", value: (row) => row.supplier?.name, width: 40 },
  { title: t(i18n)`Сумма с НДС, ₽`, kind: "money", value: (row) => row.total_kopecks, width: 16 },
  { title: t(i18n)`Состояние`, kind: "text", value: (row) => statusLabel(i18n, "document", row.status), width: 18 },
]
