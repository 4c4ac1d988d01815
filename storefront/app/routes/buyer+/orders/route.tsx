import { NativeSelect, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, useSearchParams } from "@remix-run/react"
import { OrdersTable } from "~/components/order/orders-table"
import { FilterBar } from "~/components/table/filter-bar"
import { EmptyState } from "~/components/ui/empty-state"
import { LinkButton } from "~/components/ui/link-button"
import { PageHeader } from "~/components/ui/page-header"
import { orderList } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { listQueryOf } from "~/lib/list-query"
import { requireBuyer } from "~/lib/session.server"
import { orderStages, statusLabel } from "~/lib/statuses"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Заказы", en: "Orders" })
const limit = 25
const stages: readonly string[] = [...orderStages, "cancelled"]
const payments = ["awaiting", "paid", "refunded"]

const known = (value: string | null, list: readonly string[]) => (value && list.includes(value) ? value : null)

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  const search = new URL(request.url).searchParams
  const { offset, order } = listQueryOf(search, limit, ["placed_at", "number", "total_kopecks"])
  const query = {
    limit,
    offset,
    order,
    stage: known(search.get("stage"), stages),
    payment: known(search.get("payment"), payments),
    q: search.get("q")?.trim().slice(0, 100),
  }
  return commerce.get("/store/buyer/orders", orderList, { query })
}

export default function Orders() {
  const { t, i18n } = useLingui()
  const { orders, count } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const isFiltered = ["stage", "payment", "q"].some((name) => search.get(name))
  return (
    <>
      <PageHeader title={t`Заказы`} />
      <FilterBar>
        <TextInput
          key={`q${search.get("q")}`}
          name="q"
          type="search"
          aria-label={t`Номер, поставщик или товар`}
          placeholder={t`Номер, поставщик или товар`}
          defaultValue={search.get("q") ?? ""}
          miw={240}
        />
        <NativeSelect
          key={`s${search.get("stage")}`}
          name="stage"
          aria-label={t`Этап`}
          defaultValue={search.get("stage") ?? ""}
          data={[
            { value: "", label: t`Все этапы` },
            ...stages.map((stage) => ({ value: stage, label: statusLabel(i18n, "order", stage) })),
          ]}
        />
        <NativeSelect
          key={`p${search.get("payment")}`}
          name="payment"
          aria-label={t`Оплата`}
          defaultValue={search.get("payment") ?? ""}
          data={[
            { value: "", label: t`Любая оплата` },
            ...payments.map((one) => ({ value: one, label: statusLabel(i18n, "payment", one) })),
          ]}
        />
      </FilterBar>
      <OrdersTable
        orders={orders}
        count={count}
        limit={limit}
        isSortable
        empty={
          isFiltered ? (
            <EmptyState
              title={t`Под фильтры ничего не подошло`}
              action={<LinkButton to="?" variant="light">{t`Сбросить фильтры`}</LinkButton>}
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
