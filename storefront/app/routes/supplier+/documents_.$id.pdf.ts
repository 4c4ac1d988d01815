import type { LoaderFunctionArgs } from "@remix-run/node"
import { commerceOf } from "~/lib/commerce.server"
import { requireSupplier } from "~/lib/session.server"

/** The PDF as commerce keeps it; a stranger's document answers 404 there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const file = await commerce.file(`/supplier/documents/${encodeURIComponent(params.id ?? "")}/pdf`)
  const disposition = file.headers.get("content-disposition") ?? "attachment"
  return new Response(file.body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": disposition,
      "cache-control": "private, no-store",
    },
  })
}
