import type { LoaderFunctionArgs } from "@remix-run/node"
import { exportOrders } from "~/lib/export-orders.server"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { orderList } from "./_shared/answers"

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request, "supplier")])
  return exportOrders(request, i18n, "supplier", (query) => commerce.get("/supplier/orders", orderList, { query }))
}
