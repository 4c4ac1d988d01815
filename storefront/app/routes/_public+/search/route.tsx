import { Anchor, List, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Listing } from "~/components/catalogue/listing"
import { EmptyState } from "~/components/ui/empty-state"
import { LinkButton } from "~/components/ui/link-button"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { catalogueQueryOf } from "~/lib/catalogue-query"
import { cardList } from "~/lib/catalogue-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { territoryCodeOf } from "~/lib/territory.server"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Поиск", en: "Search" })

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const q = search.get("q")?.trim().slice(0, 200) ?? ""
  if (!q) throw redirect("/catalogue")
  const [commerce, territory] = await Promise.all([commerceOf(request), territoryCodeOf(request)])
  const list = await commerce.get("/store/catalogue/cards", cardList, { query: catalogueQueryOf(search, territory) })
  return { list, q }
}

export default function SearchPage() {
  const { t } = useLingui()
  const { list, q } = useLoaderData<typeof loader>()
  const corrected = list.corrected_query && list.corrected_query !== q ? list.corrected_query : null
  return (
    <>
      <PageHeader title={t`Поиск: «${q}»`} crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Поиск` }]}>
        {corrected && list.count > 0 ? (
          <Notice tone="info">
            <Trans>
              Запрос исправлен на <strong>«{corrected}»</strong>. По написанному «{q}» мы ничего не нашли.
            </Trans>
          </Notice>
        ) : null}
      </PageHeader>
      <Listing key={q} list={list} empty={<NothingFound query={q} />} />
    </>
  )
}

function NothingFound({ query }: { query: string }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`По запросу «${query}» ничего нет`}
      action={<LinkButton to="/catalogue">{t`Открыть каталог`}</LinkButton>}
    >
      <List ta="left" spacing={4} mt="xs">
        <List.Item>
          <Trans>Ищете деталь – введите артикул целиком, пробелы и дефисы не важны.</Trans>
        </List.Item>
        <List.Item>
          <Trans>Попробуйте одно-два главных слова: «ремень жатки», «семена подсолнечника».</Trans>
        </List.Item>
        <List.Item>
          <Trans>Выбраны фильтры? Сбросьте их.</Trans>
        </List.Item>
      </List>
      <Text mt="sm">
        <Anchor component={Link} to="/info/buyers">
          <Trans>Как попросить товар, которого нет</Trans>
        </Anchor>
      </Text>
    </EmptyState>
  )
}
