import { NativeSelect, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, useSearchParams } from "@remix-run/react"
import { FilterBar } from "~/components/table/filter-bar"
import { EmptyState } from "~/components/ui/empty-state"
import { LinkButton } from "~/components/ui/link-button"
import { PageHeader } from "~/components/ui/page-header"
import { commerceOf } from "~/lib/commerce.server"
import { rememberList } from "~/lib/list-memory.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { statusLabel } from "~/lib/statuses"
import { titleMeta } from "~/lib/title"
import { warehouseList } from "../_shared/answers"
import { offerList } from "../_shared/offer-answers"
import { useRight } from "../_shared/use-right"
import { changeRow } from "./change-row.server"
import { moderationStatuses, offerFilters, offerQueryOf, offerStatuses } from "./list-query"
import { OffersTable } from "./offers-table"

export const meta = titleMeta({ ru: "Товары", en: "Goods" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const headers = await rememberList(request, { hat: "supplier", list: "offers", filters: offerFilters })
  const query = offerQueryOf(new URL(request.url).searchParams)
  const commerce = await commerceOf(request, "supplier")
  const [list, { warehouses }] = await Promise.all([
    commerce.get("/supplier/offers", offerList, { query }),
    commerce.get("/supplier/warehouses", warehouseList, { query: { limit: 100 } }),
  ])
  return data({ ...list, limit: query.limit, warehouses, now: new Date().toISOString() }, { headers })
}

export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  return changeRow(i18n, commerce, form)
}

export default function Offers() {
  const { t, i18n } = useLingui()
  const { offers, count, limit, warehouses, now } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const mayAdd = useRight("offers")
  const options = (kind: "offer" | "moderation", codes: readonly string[], all: string) => [
    { value: "", label: all },
    ...codes.map((value) => ({ value, label: statusLabel(i18n, kind, value) })),
  ]
  const add = (
    <LinkButton to="/supplier/offers/new">
      <Trans>Добавить товар</Trans>
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t`Товары`} actions={mayAdd ? add : null} />
      <FilterBar>
        <TextInput
          name="q"
          key={`q${search.get("q")}`}
          type="search"
          label={t`Поиск`}
          placeholder={t`Название, артикул`}
          defaultValue={search.get("q") ?? ""}
        />
        <NativeSelect
          name="moderation"
          key={`moderation${search.get("moderation")}`}
          label={t`Модерация`}
          defaultValue={search.get("moderation") ?? ""}
          data={options("moderation", moderationStatuses, t`Любая`)}
        />
        <NativeSelect
          name="status"
          key={`status${search.get("status")}`}
          label={t`Продажа`}
          defaultValue={search.get("status") ?? ""}
          data={options("offer", offerStatuses, t`Любая`)}
        />
      </FilterBar>
      <OffersTable
        offers={offers}
        count={count}
        limit={limit}
        warehouses={warehouses}
        now={now}
        empty={
          <EmptyState title={t`Товаров нет`} action={mayAdd ? add : null}>
            <Trans>Добавьте первый товар или сбросьте фильтры.</Trans>
          </EmptyState>
        }
      />
    </>
  )
}
