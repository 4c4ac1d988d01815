import { t } from "@lingui/core/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { linesSheet, type SoldLine } from "~/components/order/order-lines-sheet"
import { cartAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"
import { sheetOf, xlsxAnswer } from "~/lib/xlsx.server"

type Row = SoldLine & { supplier: string }

/** The lines of a cart (`?cart=…`, else the active one), each with its supplier. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request)])
  const asked = new URL(request.url).searchParams.get("cart")
  const { cart } = await commerce.get(`/store/buyer/carts/${encodeURIComponent(asked || "active")}`, cartAnswer)
  const rows = cart.groups.flatMap(({ supplier, lines }) =>
    lines.map((line): Row => ({ ...line, supplier: supplier.name })),
  )
  const title = t(i18n)`Корзина`
  const supplier = { title: t(i18n)`Поставщик`, kind: "text" as const, value: (row: Row) => row.supplier, width: 34 }
  return xlsxAnswer(i18n, title, [sheetOf(title, [supplier, ...linesSheet(i18n)], rows)])
}
