import { Anchor, Group, SimpleGrid, Stack, Title } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import type { ReactNode } from "react"
import { CardTile } from "~/components/catalogue/card-tile"
import tileClasses from "~/components/catalogue/card-tile.module.css"
import { CategorySection } from "~/components/catalogue/category-section"
import { BannerStrip } from "~/components/content/banner-strip"
import { NewsList } from "~/components/content/news-list"
import { SupplierPosts } from "~/components/content/supplier-posts"
import { EmptyState } from "~/components/ui/empty-state"
import { titleMeta } from "~/lib/title"
import { loadHome } from "./home.server"

export const meta = titleMeta({ ru: "Оптовая площадка для хозяйств", en: "Wholesale marketplace for farms" })

export const loader = ({ request }: LoaderFunctionArgs) => loadHome(request)

export default function Home() {
  const { t } = useLingui()
  const { banners, sections, picks, posts, articles } = useLoaderData<typeof loader>()
  return (
    <Stack gap="xl">
      <Title order={1} className="visually-hidden">
        <Trans>Ряд: оптовая площадка для хозяйств</Trans>
      </Title>
      <BannerStrip banners={banners} />
      <Block title={t`Разделы каталога`} to="/catalogue" more={t`Весь каталог`}>
        {sections.length === 0 ? (
          <EmptyState title={t`Каталог сейчас не загрузился`}>{t`Обновите страницу через минуту.`}</EmptyState>
        ) : (
          <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
            {sections.map((section) => (
              <CategorySection key={section.handle} category={section} />
            ))}
          </SimpleGrid>
        )}
      </Block>
      {picks.length > 0 ? (
        <Block title={t`Подборка для вас`}>
          <div className={tileClasses.tiles} data-compact>
            {picks.map((card) => (
              <CardTile key={card.product_id} card={card} isCompact />
            ))}
          </div>
        </Block>
      ) : null}
      {posts.length > 0 ? (
        <Block title={t`Предложения поставщиков`} to="/suppliers" more={t`Все поставщики`}>
          <SupplierPosts posts={posts} />
        </Block>
      ) : null}
      {articles.length > 0 ? (
        <Block title={t`Новости`} to="/news" more={t`Все новости`}>
          <NewsList items={articles} />
        </Block>
      ) : null}
    </Stack>
  )
}

function Block({ title, to, more, children }: { title: string; to?: string; more?: string; children: ReactNode }) {
  return (
    <section>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{title}</Title>
        {to ? (
          <Anchor component={Link} to={to}>
            {more}
          </Anchor>
        ) : null}
      </Group>
      {children}
    </section>
  )
}
