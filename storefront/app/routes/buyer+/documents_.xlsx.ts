import { t } from "@lingui/core/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { documentList } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { everyRow } from "~/lib/every-row.server"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"
import { sheetOf, withCutNote, xlsxAnswer } from "~/lib/xlsx.server"
import { documentQueryOf } from "./documents/document-query"
import { documentsSheet } from "./documents/documents-sheet"

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request)])
  const query = documentQueryOf(new URL(request.url).searchParams)
  const { rows, count } = await everyRow(async (page) => {
    const list = await commerce.get("/store/buyer/documents", documentList, { query: { ...query, ...page } })
    return { rows: list.documents, count: list.count ?? list.documents.length }
  })
  const title = t(i18n)`Документы`
  return xlsxAnswer(i18n, title, [withCutNote(i18n, sheetOf(title, documentsSheet(i18n), rows), count)])
}
