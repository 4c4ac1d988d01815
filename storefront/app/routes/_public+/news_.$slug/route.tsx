import { Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Prose } from "~/components/content/prose"
import { PageHeader } from "~/components/ui/page-header"
import { audienceOf } from "~/lib/audience.server"
import { articleBySlug } from "~/lib/cms.server"
import { pictureSource } from "~/lib/picture"
import { namedMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"

export const meta = namedMeta((data) => (data as { article: { title: string } }).article.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const article = await articleBySlug(params.slug ?? "", await audienceOf(request))
  if (!article) throw new Response(null, { status: 404 })
  const { title, teaser, body, cover, published_on, publishedAt } = article
  return {
    article: {
      title,
      teaser,
      body: typeof body === "string" ? body : "",
      cover: cover?.url ?? null,
      date: published_on ?? publishedAt ?? null,
    },
  }
}

export default function ArticlePage() {
  const { t } = useLingui()
  const format = useFormat()
  const { article } = useLoaderData<typeof loader>()
  const source = pictureSource(article.cover)
  return (
    <article>
      <PageHeader
        title={article.title}
        crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Новости`, to: "/news" }, { label: article.title }]}
      >
        {article.date ? <Text c="dimmed">{format.longDate(article.date)}</Text> : null}
      </PageHeader>
      {source ? <img src={source} alt="" style={{ maxWidth: "min(760px, 100%)", borderRadius: 6 }} /> : null}
      <Prose body={article.body} />
    </article>
  )
}
