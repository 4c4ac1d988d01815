import { useLingui } from "@lingui/react/macro"
import { redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { EmptyState } from "~/components/ui/empty-state"
import { pagesOf } from "~/lib/cms.server"
import { isInfoSection } from "~/lib/info"
import { localeOf } from "~/lib/locale.server"

/** A section opens on its first page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { section } = params
  if (!isInfoSection(section)) throw new Response(null, { status: 404 })
  const [first] = await pagesOf(section, await localeOf(request))
  if (first) throw redirect(`/info/${section}/${first.slug}`)
  return null
}

export default function EmptySection() {
  const { t } = useLingui()
  return <EmptyState title={t`Раздел пока не наполнен`}>{t`Зайдите позже: редакция готовит тексты.`}</EmptyState>
}
