import type { LoaderFunctionArgs } from "@remix-run/node"
import { exportOrders } from "~/lib/export-orders.server"
import { orderList } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request)])
  return exportOrders(request, i18n, "buyer", (query) => commerce.get("/store/buyer/orders", orderList, { query }))
}
