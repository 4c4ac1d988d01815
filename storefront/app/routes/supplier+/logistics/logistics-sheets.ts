import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import type { SheetColumn } from "~/lib/sheet"
import type { DeliveryTerm, Warehouse } from "../_shared/answers"
import { deliveryMethodName } from "../_shared/delivery-method"

type NameOf = (territory_code: string) => string

export const warehousesSheet = (i18n: I18n, nameOf: NameOf): SheetColumn<Warehouse>[] => [
  { title: t(i18n)`Название`, kind: "text", value: (row) => row.name },
  { title: t(i18n)`Территория`, kind: "text", value: (row) => nameOf(row.territory_code) },
  { title: t(i18n)`Адрес`, kind: "text", value: (row) => row.address, width: 60 },
]

export const deliverySheet = (i18n: I18n, nameOf: NameOf): SheetColumn<DeliveryTerm>[] => [
  { title: t(i18n)`Название`, kind: "text", value: (row) => row.name },
  { title: t(i18n)`Способ`, kind: "text", value: (row) => deliveryMethodName(i18n, row.method) },
  {
    title: t(i18n)`Куда`,
    kind: "text",
    value: (row) => row.territory_codes.map(nameOf).join(", ") || t(i18n)`Везде`,
    width: 60,
  },
  { title: t(i18n)`Дней от`, kind: "number", value: (row) => row.days_min },
  { title: t(i18n)`Дней до`, kind: "number", value: (row) => row.days_max },
  { title: t(i18n)`Цена, ₽`, kind: "money", value: (row) => row.price_kopecks },
  { title: t(i18n)`Бесплатно от, ₽`, kind: "money", value: (row) => row.free_from_kopecks, width: 18 },
]
