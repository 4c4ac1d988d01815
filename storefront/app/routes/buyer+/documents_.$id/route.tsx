import { Anchor } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { DocumentActions } from "~/components/order/document-actions"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { document } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { requireBuyer } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"

export const meta = titleMeta({ ru: "Документ", en: "Document" })

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  return commerce.get(`/store/buyer/documents/${encodeURIComponent(params.id ?? "")}`, z.object({ document }))
}

/** The electronic version: the document itself on the page, with its actions above. */
export default function DocumentPage() {
  const { t } = useLingui()
  const format = useFormat()
  const { document: one } = useLoaderData<typeof loader>()
  const title = t`Счёт № ${one.number} от ${format.date(one.created_at)}`
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t`Документы`, to: "/buyer/documents" }, { label: title }]}
        actions={<DocumentActions id={one.id} status={one.status} number={one.number} />}
      >
        <Anchor component={Link} to={`/buyer/orders/${one.order_id}`} w="fit-content">
          <Trans>Заказ № {one.order_number}</Trans>
        </Anchor>
      </PageHeader>
      {one.status === "ready" ? (
        <iframe
          src={`/buyer/documents/${one.id}/pdf?view`}
          title={title}
          style={{ width: "100%", height: "80vh", border: "1px solid var(--ryad-line)", borderRadius: 6 }}
        />
      ) : (
        <EmptyState title={t`Документ готовится`}>{t`Обновите страницу через минуту.`}</EmptyState>
      )}
    </>
  )
}
