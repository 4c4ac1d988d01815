import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { NewsList } from "~/components/content/news-list"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { audienceOf } from "~/lib/audience.server"
import { articlesFor } from "~/lib/cms.server"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Новости", en: "News" })

export async function loader({ request }: LoaderFunctionArgs) {
  const articles = await articlesFor(await audienceOf(request), 60)
  return {
    articles: articles.map(({ slug, title, teaser, cover, published_on, publishedAt }) => ({
      slug,
      title,
      teaser,
      cover,
      published_on,
      publishedAt,
    })),
  }
}

export default function News() {
  const { t } = useLingui()
  const { articles } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t`Новости`} crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Новости` }]} />
      {articles.length === 0 ? <EmptyState title={t`Новостей пока нет`} /> : <NewsList items={articles} />}
    </>
  )
}
