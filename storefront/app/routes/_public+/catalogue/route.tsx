import { SimpleGrid } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { CategorySection } from "~/components/catalogue/category-section"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { catalogueTreeOf } from "~/lib/catalogue.server"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Каталог", en: "Catalogue" })

export const loader = ({ request }: LoaderFunctionArgs) => catalogueTreeOf(request)

export default function Catalogue() {
  const { t } = useLingui()
  const { categories } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t`Каталог`} crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Каталог` }]} />
      {categories.length === 0 ? (
        <EmptyState title={t`Каталог сейчас не загрузился`}>{t`Обновите страницу через минуту.`}</EmptyState>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {categories.map((root) => (
            <CategorySection key={root.handle} category={root} depth={2} />
          ))}
        </SimpleGrid>
      )}
    </>
  )
}
