import { Anchor, Text, TextInput } from "@mantine/core"
import { t as translate } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, useSearchParams } from "@remix-run/react"
import { useMemo, type ReactNode } from "react"
import { z } from "zod"
import { DocumentActions } from "~/components/order/document-actions"
import { DataTable, type Column } from "~/components/table/data-table"
import { FilterBar } from "~/components/table/filter-bar"
import { EmptyState } from "~/components/ui/empty-state"
import { LinkButton } from "~/components/ui/link-button"
import { Money } from "~/components/ui/money"
import { PageHeader } from "~/components/ui/page-header"
import { documentList, type BuyerDocument } from "~/lib/buyer-schemas"
import { CommerceError, commerceOf } from "~/lib/commerce.server"
import { explainRefusal } from "~/lib/errors"
import { rememberList } from "~/lib/list-memory.server"
import { resetLink } from "~/lib/list-query"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer, withNotice } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { documentFilters, documentQueryOf } from "./document-query"

export const meta = titleMeta({ ru: "Документы", en: "Documents" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  const headers = await rememberList(request, { hat: "customer", list: "documents", filters: documentFilters })
  const query = documentQueryOf(new URL(request.url).searchParams)
  const { documents, count = documents.length } = await commerce.get("/store/buyer/documents", documentList, { query })
  return data({ documents, count, limit: query.limit }, { headers })
}

/** Sends one document to the company's e-mail. */
export async function action({ request }: ActionFunctionArgs) {
  await requireBuyer(request)
  const [i18n, form, commerce] = await Promise.all([i18nOf(request), request.formData(), commerceOf(request)])
  const id = String(form.get("mail") ?? "")
  try {
    await commerce.post(`/store/buyer/documents/${encodeURIComponent(id)}/mail`, {}, z.unknown())
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error
    return data({ sentence: explainRefusal(i18n, error), isDone: false }, { status: 400 })
  }
  if (request.headers.get("Sec-Fetch-Mode") === "navigate") {
    return redirect("/buyer/documents", {
      headers: await withNotice(request, { tone: "done", code: "document.mailed" }),
    })
  }
  return data({ sentence: translate(i18n)`Документ отправлен на почту компании.`, isDone: true })
}

/** A number never parts from its sign. */
const Solid = ({ children }: { children: ReactNode }) => (
  <Text span inherit style={{ whiteSpace: "nowrap" }}>
    {children}
  </Text>
)

export default function Documents() {
  const { t } = useLingui()
  const format = useFormat()
  const { documents, count, limit } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const columns = useMemo<Column<BuyerDocument>[]>(
    () => [
      { id: "number", header: t`Документ`, cell: ({ row }) => <Solid>{t`Счёт № ${row.original.number}`}</Solid> },
      { id: "date", header: t`Дата`, cell: ({ row }) => format.date(row.original.created_at) },
      {
        id: "order",
        header: t`Заказ`,
        cell: ({ row }) => (
          <Anchor component={Link} to={`/buyer/orders/${row.original.order_id}`}>
            <Solid>№ {row.original.order_number ?? "…"}</Solid>
          </Anchor>
        ),
      },
      { id: "supplier", header: t`Поставщик`, cell: ({ row }) => row.original.supplier?.name },
      {
        id: "total",
        header: t`Сумма с НДС`,
        cell: ({ row }) => (row.original.total_kopecks == null ? null : <Money kopecks={row.original.total_kopecks} />),
        meta: { isNumeric: true },
      },
      {
        id: "actions",
        header: t`Действия`,
        cell: ({ row }) => (
          <DocumentActions id={row.original.id} status={row.original.status} number={row.original.number} />
        ),
      },
    ],
    [t, format],
  )
  const isFiltered = Boolean(search.get("from") ?? search.get("to"))
  return (
    <>
      <PageHeader title={t`Документы`} />
      <FilterBar>
        <TextInput
          key={`f${search.get("from")}`}
          type="date"
          name="from"
          label={t`С`}
          defaultValue={search.get("from") ?? ""}
        />
        <TextInput
          key={`t${search.get("to")}`}
          type="date"
          name="to"
          label={t`По`}
          defaultValue={search.get("to") ?? ""}
        />
      </FilterBar>
      <DataTable
        caption={t`Документы`}
        columns={columns}
        rows={documents}
        rowId={(row) => row.id}
        count={count}
        limit={limit}
        isList
        xlsx="/buyer/documents/xlsx"
        empty={
          isFiltered ? (
            <EmptyState
              title={t`За этот срок документов нет`}
              action={<LinkButton to={resetLink} variant="light">{t`Сбросить фильтры`}</LinkButton>}
            />
          ) : (
            <EmptyState
              title={t`Документов пока нет`}
            >{t`Счёт появляется здесь через минуту после оформления заказа.`}</EmptyState>
          )
        }
      />
    </>
  )
}
