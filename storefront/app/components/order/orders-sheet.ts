import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import { isPaymentShown, partnerOf, type CabinetSide, type OrderRow } from "~/components/order/order-row"
import type { SheetColumn } from "~/lib/sheet"
import { statusLabel } from "~/lib/statuses"

/** The list of orders as a sheet. */
export const ordersSheet = (i18n: I18n, side: CabinetSide): SheetColumn<OrderRow>[] => [
  { title: t(i18n)`Заказ`, kind: "text", value: (row) => row.number, width: 12 },
  { title: t(i18n)`Дата`, kind: "day", value: (row) => row.placed_at },
  {
    title: side === "buyer" ? t(i18n)`Поставщик` : t(i18n)`Покупатель`,
    kind: "text",
    value: (row) => partnerOf(side, row),
    width: 40,
  },
  { title: t(i18n)`Этап`, kind: "text", value: (row) => statusLabel(i18n, "order", row.stage), width: 18 },
  {
    title: t(i18n)`Оплата`,
    kind: "text",
    value: (row) => (isPaymentShown(row) ? statusLabel(i18n, "payment", row.payment_stage) : null),
    width: 18,
  },
  { title: t(i18n)`Позиций`, kind: "number", value: (row) => row.lines_count },
  { title: t(i18n)`Сумма с НДС, ₽`, kind: "money", value: (row) => row.total_kopecks },
]
