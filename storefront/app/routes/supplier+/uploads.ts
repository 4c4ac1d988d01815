import { data, redirect, type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { CommerceError, commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { uploadAnswer } from "./_shared/offer-answers"
import { explain } from "./_shared/refusal-words"

/** Of ten files chosen together one may be wrong: its name tells which. */
const aboutFile = z.object({ name: z.string() })

type Uploaded = { files: { id: string; url: string }[]; error?: string }

/** Ten pictures of ten megabytes; more, or a body that hides its length, is refused before it is read. */
const MOST = 101 * 1024 * 1024

export const loader = () => redirect("/supplier/offers")

/** Pictures go to commerce as they are; it looks at their bytes and answers ids to put into a card. */
export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request, "supplier")])
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY)
  if (!(length <= MOST))
    return data<Uploaded>({ files: [], error: explain(i18n, { code: "upload.too_large" }) }, { status: 413 })
  const form = await request.formData()
  const body = new FormData()
  for (const file of form.getAll("files")) body.append("files", file)
  try {
    const { files } = await commerce.post("/supplier/uploads", body, uploadAnswer)
    return data<Uploaded>({ files })
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error
    const sentence = explain(i18n, error)
    const named = aboutFile.safeParse(error.details)
    return data<Uploaded>(
      { files: [], error: named.success ? `${named.data.name}: ${sentence}` : sentence },
      { status: 400 },
    )
  }
}
