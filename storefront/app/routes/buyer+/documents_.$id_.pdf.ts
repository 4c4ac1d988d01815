import type { LoaderFunctionArgs } from "@remix-run/node"
import { commerceOf } from "~/lib/commerce.server"
import { pdfAnswer } from "~/lib/pdf.server"
import { requireBuyer } from "~/lib/session.server"

/** The document as a file (`?view` shows it in the browser); commerce checks whose it is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  const file = await commerce.file(`/store/buyer/documents/${encodeURIComponent(params.id ?? "")}/pdf`)
  return pdfAnswer(file, new URL(request.url).searchParams.has("view"))
}
