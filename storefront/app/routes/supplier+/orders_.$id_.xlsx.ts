import type { LoaderFunctionArgs } from "@remix-run/node"
import { exportOrder } from "~/lib/export-order.server"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { orderAnswer } from "./_shared/answers"

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request, "supplier")])
  const { order } = await commerce.get(`/supplier/orders/${encodeURIComponent(params.id ?? "")}`, orderAnswer)
  return exportOrder(i18n, order)
}
