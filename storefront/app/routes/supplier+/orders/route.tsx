import { NativeSelect, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, useSearchParams } from "@remix-run/react"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { FilterBar } from "~/components/table/filter-bar"
import { commerceOf } from "~/lib/commerce.server"
import { listQueryOf } from "~/lib/list-query"
import { requireSupplier } from "~/lib/session.server"
import { orderStages, statusLabel } from "~/lib/statuses"
import { titleMeta } from "~/lib/title"
import { orderList } from "../_shared/answers"
import { SupplierOrdersTable } from "./orders-table"

export const meta = titleMeta({ ru: "Заказы", en: "Orders" })

const stages = [...orderStages, "cancelled"]
const payments = ["awaiting", "paid", "refunded"]
const oneOf = (known: string[], value: string | null) => (value && known.includes(value) ? value : undefined)

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const search = new URL(request.url).searchParams
  const { limit, offset, order } = listQueryOf(search, 25, ["placed_at", "number", "total_kopecks"])
  const commerce = await commerceOf(request, "supplier")
  const list = await commerce.get("/supplier/orders", orderList, {
    query: {
      limit,
      offset,
      order,
      stage: oneOf(stages, search.get("stage")),
      payment: oneOf(payments, search.get("payment")),
      q: search.get("q")?.slice(0, 100),
    },
  })
  return { ...list, limit }
}

export default function Orders() {
  const { t, i18n } = useLingui()
  const { orders, count, limit } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const options = (kind: "order" | "payment", codes: string[], all: string) => [
    { value: "", label: all },
    ...codes.map((value) => ({ value, label: statusLabel(i18n, kind, value) })),
  ]
  return (
    <>
      <PageHeader title={t`Заказы`} />
      <FilterBar>
        <TextInput
          name="q"
          type="search"
          label={t`Поиск`}
          placeholder={t`Номер, артикул`}
          defaultValue={search.get("q") ?? ""}
        />
        <NativeSelect
          name="stage"
          label={t`Этап`}
          defaultValue={search.get("stage") ?? ""}
          data={options("order", stages, t`Все этапы`)}
        />
        <NativeSelect
          name="payment"
          label={t`Оплата`}
          defaultValue={search.get("payment") ?? ""}
          data={options("payment", payments, t`Любая`)}
        />
      </FilterBar>
      <SupplierOrdersTable
        orders={orders}
        count={count}
        limit={limit}
        isSortable
        empty={
          <EmptyState title={t`Заказов нет`}>
            <Trans>Здесь появятся заказы покупателей. Если стоят фильтры, сбросьте их.</Trans>
          </EmptyState>
        }
      />
    </>
  )
}
