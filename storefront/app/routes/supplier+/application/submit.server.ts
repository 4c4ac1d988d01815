import type { I18n } from "@lingui/core"
import { data, redirect } from "@remix-run/node"
import { z } from "zod"
import { CommerceError, type Commerce } from "~/lib/commerce.server"
import { withNotice } from "~/lib/session.server"
import { applicationAnswer } from "../_shared/answers"
import { explain } from "../_shared/refusal-words"

const consents = z.object({ personal_data: z.string().min(1), offer_supplier: z.string().min(1), key: z.uuid() })

const named = z.object({ fields: z.record(z.string(), z.string()) })

/** Sends the application with the versions of the texts that were agreed to. */
export async function submitApplication(i18n: I18n, commerce: Commerce, request: Request, form: FormData) {
  const given = consents.safeParse(Object.fromEntries(form))
  if (!given.success) return redirect("?step=consents")
  const { key, ...versions } = given.data
  try {
    await commerce.post("/supplier/application/submit", { consents: versions }, applicationAnswer, {
      idempotencyKey: key,
    })
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error
    const details = named.safeParse(error.details)
    const fields = Object.entries(details.success ? details.data.fields : {}).map(([field, code]) => ({
      field,
      sentence: explain(i18n, { code }),
    }))
    return data({ refusal: { sentence: explain(i18n, error), fields } }, { status: 400 })
  }
  return redirect("/supplier/application", {
    headers: await withNotice(request, { tone: "done", code: "supplier.submitted" }),
  })
}
