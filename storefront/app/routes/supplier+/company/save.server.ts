import type { I18n } from "@lingui/core"
import type { Submission } from "@conform-to/react"
import { data, redirect } from "@remix-run/node"
import { z } from "zod"
import { CommerceError, type Commerce } from "~/lib/commerce.server"
import { invalidForm, readForm } from "~/lib/form.server"
import { refusedBy } from "../_shared/act.server"
import { anything } from "../_shared/answers"
import { explain } from "../_shared/refusal-words"
import { bankSchema, contactsSchema } from "./schema"

const wrongFields = z.object({ fields: z.record(z.string(), z.string()) })

/** Saves the half of the company that the address names; a refused account gets its sentence under the wrong field. */
export async function saveCompany(i18n: I18n, commerce: Commerce, request: Request) {
  const isBank = new URL(request.url).searchParams.get("edit") === "bank"
  const { submission } = await readForm<z.ZodType>(request, isBank ? bankSchema : contactsSchema)
  if (submission.status !== "success") return invalidForm(i18n, submission)
  try {
    await commerce.post(`/supplier/company/${isBank ? "bank" : "contacts"}`, submission.value, anything)
  } catch (error) {
    return refusedAccount(i18n, submission, error) ?? refusedBy(i18n, submission, error)
  }
  return redirect("/supplier/company?saved=1")
}

function refusedAccount<T>(i18n: I18n, submission: Submission<T, string[]>, error: unknown) {
  if (!(error instanceof CommerceError)) return null
  const details = wrongFields.safeParse(error.details)
  if (!details.success) return null
  const fieldErrors = Object.fromEntries(
    Object.entries(details.data.fields).map(([field, code]) => [field, [explain(i18n, { code })]]),
  )
  return data({ result: submission.reply({ fieldErrors }) }, { status: 400 })
}
