import { t } from "@lingui/core/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { commerceOf } from "~/lib/commerce.server"
import { everyRow } from "~/lib/every-row.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { sheetOf, withCutNote, xlsxAnswer } from "~/lib/xlsx.server"
import { warehouseList } from "./_shared/answers"
import { offerList } from "./_shared/offer-answers"
import { offerQueryOf } from "./offers/list-query"
import { offersSheet } from "./offers/offers-sheet"

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request, "supplier")])
  const query = offerQueryOf(new URL(request.url).searchParams)
  const [{ rows, count }, { warehouses }] = await Promise.all([
    everyRow(async (page) => {
      const list = await commerce.get("/supplier/offers", offerList, { query: { ...query, ...page } })
      return { rows: list.offers, count: list.count }
    }),
    commerce.get("/supplier/warehouses", warehouseList, { query: { limit: 100 } }),
  ])
  const title = t(i18n)`Товары`
  return xlsxAnswer(i18n, title, [withCutNote(i18n, sheetOf(title, offersSheet(i18n, warehouses), rows), count)])
}
