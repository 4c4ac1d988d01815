import { Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Prose } from "~/components/content/prose"
import { PageHeader } from "~/components/ui/page-header"
import { legalTextsOf } from "~/lib/legal-texts.server"
import { localeOf } from "~/lib/locale.server"
import { namedMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"

export const meta = namedMeta((data) => (data as { text: { title: string } }).text.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const texts = await legalTextsOf(request, await localeOf(request))
  const text = texts.find((one) => one.document === params.document)
  if (!text) throw new Response(null, { status: 404 })
  return { text }
}

export default function Legal() {
  const { t } = useLingui()
  const format = useFormat()
  const { text } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={text.title} crumbs={[{ label: t`Главная`, to: "/" }, { label: text.title }]}>
        <Text c="dimmed">
          <Trans>Редакция от {format.version(text.version)}</Trans>
        </Text>
      </PageHeader>
      <Prose body={text.text} />
    </>
  )
}
