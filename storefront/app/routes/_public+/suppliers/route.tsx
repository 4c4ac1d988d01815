import { SimpleGrid, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import newsClasses from "~/components/content/news-list.module.css"
import { Pager } from "~/components/table/pager"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { commerceOf } from "~/lib/commerce.server"
import { listQueryOf } from "~/lib/list-query"
import { localeOf } from "~/lib/locale.server"
import { supplierList } from "~/lib/suppliers.server"
import { territoriesOf, territoryName } from "~/lib/territory.server"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Поставщики", en: "Suppliers" })
const limit = 30

export async function loader({ request }: LoaderFunctionArgs) {
  const [commerce, locale, territories] = await Promise.all([
    commerceOf(request, "guest"),
    localeOf(request),
    territoriesOf(request),
  ])
  const { offset } = listQueryOf(new URL(request.url).searchParams, limit)
  const answer = await commerce.get("/store/suppliers", supplierList, { query: { limit, offset } })
  const suppliers = answer.suppliers.map((one) => ({
    id: one.id,
    handle: one.handle,
    name: one.short_name || one.name,
    description: one.description ?? "",
    territory: one.territory_code ? territoryName(territories, one.territory_code, locale) : "",
  }))
  return { suppliers, count: answer.count ?? suppliers.length }
}

export default function Suppliers() {
  const { t } = useLingui()
  const { suppliers, count } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t`Поставщики`} crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Поставщики` }]} />
      {suppliers.length === 0 ? <EmptyState title={t`Поставщиков пока нет`} /> : null}
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="sm">
        {suppliers.map((one) => (
          <Link key={one.id} to={`/suppliers/${one.handle}`} className={newsClasses.item}>
            <Text fw={600}>{one.name}</Text>
            <Text size="sm" c="dimmed">
              {one.territory}
            </Text>
            <Text size="sm" lineClamp={3}>
              {one.description}
            </Text>
          </Link>
        ))}
      </SimpleGrid>
      {count > limit ? <Pager count={count} limit={limit} /> : null}
    </>
  )
}
