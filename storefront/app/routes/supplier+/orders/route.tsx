import { Trans, useLingui } from "@lingui/react/macro"
import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { OrderFilters } from "~/components/order/order-filters"
import { orderFilters, orderQueryOf } from "~/components/order/order-query"
import { OrdersTable } from "~/components/order/orders-table"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { commerceOf } from "~/lib/commerce.server"
import { rememberList } from "~/lib/list-memory.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { orderList } from "../_shared/answers"

export const meta = titleMeta({ ru: "Заказы", en: "Orders" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const headers = await rememberList(request, { hat: "supplier", list: "orders", filters: orderFilters })
  const commerce = await commerceOf(request, "supplier")
  const query = orderQueryOf(new URL(request.url).searchParams)
  return data({ ...(await commerce.get("/supplier/orders", orderList, { query })), limit: query.limit }, { headers })
}

export default function Orders() {
  const { t } = useLingui()
  const { orders, count, limit } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t`Заказы`} />
      <OrderFilters side="supplier" />
      <OrdersTable
        side="supplier"
        orders={orders}
        count={count}
        limit={limit}
        isList
        empty={
          <EmptyState title={t`Заказов нет`}>
            <Trans>Здесь появятся заказы покупателей. Если стоят фильтры, сбросьте их.</Trans>
          </EmptyState>
        }
      />
    </>
  )
}
