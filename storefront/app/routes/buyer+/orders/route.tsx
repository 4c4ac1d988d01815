import { useLingui } from "@lingui/react/macro"
import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, useSearchParams } from "@remix-run/react"
import { OrderFilters } from "~/components/order/order-filters"
import { orderFilters, orderQueryOf } from "~/components/order/order-query"
import { OrdersTable } from "~/components/order/orders-table"
import { EmptyState } from "~/components/ui/empty-state"
import { LinkButton } from "~/components/ui/link-button"
import { PageHeader } from "~/components/ui/page-header"
import { orderList } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { rememberList } from "~/lib/list-memory.server"
import { resetLink } from "~/lib/list-query"
import { requireBuyer } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Заказы", en: "Orders" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const headers = await rememberList(request, { hat: "customer", list: "orders", filters: orderFilters })
  const commerce = await commerceOf(request)
  const query = orderQueryOf(new URL(request.url).searchParams)
  return data({ ...(await commerce.get("/store/buyer/orders", orderList, { query })), limit: query.limit }, { headers })
}

export default function Orders() {
  const { t } = useLingui()
  const { orders, count, limit } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const isFiltered = orderFilters.some((name) => search.get(name))
  return (
    <>
      <PageHeader title={t`Заказы`} />
      <OrderFilters side="buyer" />
      <OrdersTable
        side="buyer"
        orders={orders}
        count={count}
        limit={limit}
        isList
        empty={
          isFiltered ? (
            <EmptyState
              title={t`Под фильтры ничего не подошло`}
              action={<LinkButton to={resetLink} variant="light">{t`Сбросить фильтры`}</LinkButton>}
            />
          ) : (
            <EmptyState
              title={t`Заказов пока нет`}
              action={<LinkButton to="/catalogue">{t`Открыть каталог`}</LinkButton>}
            >
              {t`Оформленные заказы, их этапы и документы появятся здесь.`}
            </EmptyState>
          )
        }
      />
    </>
  )
}
