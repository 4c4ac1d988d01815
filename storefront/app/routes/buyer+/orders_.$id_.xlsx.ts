import type { LoaderFunctionArgs } from "@remix-run/node"
import { exportOrder } from "~/lib/export-order.server"
import { orderAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request)])
  const { order } = await commerce.get(`/store/buyer/orders/${encodeURIComponent(params.id ?? "")}`, orderAnswer)
  return exportOrder(i18n, order)
}
