import type { I18n } from "@lingui/core"
import { t } from "@lingui/core/macro"
import { orderQueryOf } from "~/components/order/order-query"
import type { CabinetSide, OrderRow } from "~/components/order/order-row"
import { ordersSheet } from "~/components/order/orders-sheet"
import { everyRow } from "~/lib/every-row.server"
import { sheetOf, withCutNote, xlsxAnswer } from "~/lib/xlsx.server"

type Query = ReturnType<typeof orderQueryOf>
type Ask = (query: Query) => Promise<{ orders: OrderRow[]; count: number }>

/** All orders under the filters of the address as a workbook. */
export async function exportOrders(request: Request, i18n: I18n, side: CabinetSide, ask: Ask): Promise<Response> {
  const query = orderQueryOf(new URL(request.url).searchParams)
  const { rows, count } = await everyRow(async (page) => {
    const list = await ask({ ...query, ...page })
    return { rows: list.orders, count: list.count }
  })
  const title = t(i18n)`Заказы`
  return xlsxAnswer(i18n, title, [withCutNote(i18n, sheetOf(title, ordersSheet(i18n, side), rows), count)])
}
