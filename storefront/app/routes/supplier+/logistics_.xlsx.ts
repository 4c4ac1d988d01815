import { t } from "@lingui/core/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf, localeOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { territoriesOf, territoryName } from "~/lib/territory.server"
import { sheetOf, xlsxAnswer } from "~/lib/xlsx.server"
import { deliveryTermList, warehouseList } from "./_shared/answers"
import { deliverySheet, warehousesSheet } from "./logistics/logistics-sheets"

/** Warehouses and ways of delivery, a sheet each. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const [i18n, locale, commerce] = await Promise.all([
    i18nOf(request),
    localeOf(request),
    commerceOf(request, "supplier"),
  ])
  const [{ warehouses }, { delivery_terms }, territories] = await Promise.all([
    commerce.get("/supplier/warehouses", warehouseList, { query: { limit: 100 } }),
    commerce.get("/supplier/delivery-terms", deliveryTermList, { query: { limit: 100 } }),
    territoriesOf(request),
  ])
  const nameOf = (code: string) => territoryName(territories, code, locale)
  return xlsxAnswer(i18n, t(i18n)`Склады и доставка`, [
    sheetOf(t(i18n)`Склады`, warehousesSheet(i18n, nameOf), warehouses),
    sheetOf(t(i18n)`Доставка`, deliverySheet(i18n, nameOf), delivery_terms),
  ])
}
