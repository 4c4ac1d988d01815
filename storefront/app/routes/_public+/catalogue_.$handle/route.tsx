import { Stack } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Listing } from "~/components/catalogue/listing"
import { Subcategories } from "~/components/catalogue/subcategories"
import { EmptyState } from "~/components/ui/empty-state"
import { LinkButton } from "~/components/ui/link-button"
import { PageHeader } from "~/components/ui/page-header"
import { catalogueQueryOf } from "~/lib/catalogue-query"
import { cardList } from "~/lib/catalogue-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { territoryCodeOf } from "~/lib/territory.server"
import { namedMeta } from "~/lib/title"

type Loaded = { list: { category?: { name: string } | null } }
export const meta = namedMeta((data) => (data as Loaded).list.category?.name)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [commerce, territory] = await Promise.all([commerceOf(request), territoryCodeOf(request)])
  const query = catalogueQueryOf(new URL(request.url).searchParams, territory)
  const list = await commerce.get("/store/catalogue/cards", cardList, {
    query: { ...query, category: params.handle ?? "" },
  })
  return { list, handle: params.handle }
}

export default function CategoryPage() {
  const { t } = useLingui()
  const { list, handle } = useLoaderData<typeof loader>()
  const above = list.breadcrumbs.filter((crumb) => crumb.handle !== handle)
  const name = list.category?.name ?? ""
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          { label: t`Главная`, to: "/" },
          { label: t`Каталог`, to: "/catalogue" },
          ...above.map((crumb) => ({ label: crumb.name, to: `/catalogue/${crumb.handle}` })),
          { label: name },
        ]}
      />
      <Stack gap="md">
        <Subcategories list={list.subcategories} />
        <Listing
          key={handle}
          list={list}
          empty={
            <EmptyState
              title={t`Ничего не подошло`}
              action={<LinkButton to="?" variant="light">{t`Сбросить фильтры`}</LinkButton>}
            >
              {t`Уберите часть фильтров или выберите соседний раздел.`}
            </EmptyState>
          }
        />
      </Stack>
    </>
  )
}
