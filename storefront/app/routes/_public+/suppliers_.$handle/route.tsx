import { SimpleGrid, Stack, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Listing } from "~/components/catalogue/listing"
import { SupplierPosts } from "~/components/content/supplier-posts"
import { deliveryMethods } from "~/components/ui/delivery-method"
import { EmptyState } from "~/components/ui/empty-state"
import { Facts } from "~/components/ui/facts"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { namedMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { loadSupplier } from "./supplier.server"

export const meta = namedMeta((data) => (data as { name: string }).name)

export const loader = ({ request, params }: LoaderFunctionArgs) => loadSupplier(request, params.handle ?? "")

export default function SupplierPage() {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const { supplier, name, territory, list, posts } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Поставщики`, to: "/suppliers" }, { label: name }]}
      />
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Section title={t`О поставщике`}>
            {supplier.description ? <Text mb="sm">{supplier.description}</Text> : null}
            <Facts
              facts={[
                { name: t`Полное название`, value: supplier.name },
                { name: t`ИНН`, value: supplier.inn },
                { name: t`Территория`, value: territory },
                {
                  name: t`НДС`,
                  value: supplier.vat_payer == null ? null : supplier.vat_payer ? t`плательщик НДС` : t`без НДС`,
                },
              ]}
            />
          </Section>
          {supplier.delivery_terms?.length ? (
            <Section title={t`Доставка`}>
              <Facts
                facts={supplier.delivery_terms.map((term) => {
                  const method = deliveryMethods[term.method]
                  return {
                    name: term.name || (method ? i18n._(method) : term.method),
                    value: `${term.price_kopecks === 0 ? t`бесплатно` : format.money(term.price_kopecks)}, ${format.term(term.days_min, term.days_max)}`,
                  }
                })}
              />
            </Section>
          ) : null}
        </SimpleGrid>
        {posts.length > 0 ? <SupplierPosts posts={posts} columns={3} /> : null}
        <Listing
          list={list}
          empty={<EmptyState title={t`Ничего не подошло`}>{t`Уберите часть фильтров.`}</EmptyState>}
        />
      </Stack>
    </>
  )
}
