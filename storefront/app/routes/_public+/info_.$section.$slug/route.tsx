import { useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Prose } from "~/components/content/prose"
import { Cabinet } from "~/components/layout/cabinet"
import { IconFileText } from "~/components/ui/icons"
import { PageHeader } from "~/components/ui/page-header"
import { pagesOf } from "~/lib/cms.server"
import { isInfoSection } from "~/lib/info"
import { localeOf } from "~/lib/locale.server"
import { namedMeta } from "~/lib/title"

export const meta = namedMeta((data) => (data as { page: { title: string } }).page.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { section, slug } = params
  if (!isInfoSection(section)) throw new Response(null, { status: 404 })
  const pages = await pagesOf(section, await localeOf(request))
  const page = pages.find((one) => one.slug === slug)
  if (!page) throw new Response(null, { status: 404 })
  return {
    section,
    pages: pages.map(({ slug, title }) => ({ slug, title })),
    page: { title: page.title, body: typeof page.body === "string" ? page.body : "" },
  }
}

export default function InfoPage() {
  const { t } = useLingui()
  const { section, pages, page } = useLoaderData<typeof loader>()
  const name = { buyers: t`Покупателям`, suppliers: t`Поставщикам`, about: t`О площадке` }[section]
  return (
    <Cabinet
      links={pages.map((one) => ({
        to: `/info/${section}/${one.slug}`,
        label: one.title,
        icon: <IconFileText size={18} />,
      }))}
    >
      <PageHeader
        title={page.title}
        crumbs={[{ label: t`Главная`, to: "/" }, { label: name, to: `/info/${section}` }, { label: page.title }]}
      />
      <Prose body={page.body} />
    </Cabinet>
  )
}
