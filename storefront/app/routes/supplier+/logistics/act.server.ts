import type { I18n } from "@lingui/core"
import { parseWithZod } from "@conform-to/zod/v4"
import { data } from "@remix-run/node"
import { randomUUID } from "node:crypto"
import { z } from "zod"
import { CommerceError, type Commerce } from "~/lib/commerce.server"
import { explain } from "../_shared/refusal-words"
import { anything } from "../_shared/answers"
import { deliveryBody, deliveryForm, warehouseForm } from "./forms"

export type Saved = { isDone: boolean; form: string; errors: Record<string, string[]>; error?: string }

const paths = { warehouse: "/supplier/warehouses", delivery: "/supplier/delivery-terms" } as const
type Subject = keyof typeof paths

/** Adds, changes or removes one warehouse or delivery term, as the form's `intent` says: `save-warehouse`, `remove-delivery`… */
export async function changeLogistics(i18n: I18n, commerce: Commerce, form: FormData) {
  const [verb, noun] = String(form.get("intent")).split("-")
  const subject: Subject = noun === "delivery" ? "delivery" : "warehouse"
  const id = String(form.get("id") ?? "")
  const name = `${subject}-${id || "new"}`
  const path = id ? `${paths[subject]}/${encodeURIComponent(id)}` : paths[subject]
  try {
    if (verb === "remove") {
      await commerce.remove(path, anything)
      return data<Saved>({ isDone: true, form: name, errors: {} })
    }
    const body = bodyOf(subject, form)
    if ("errors" in body)
      return data<Saved>({ isDone: false, form: name, errors: inWords(i18n, body.errors) }, { status: 400 })
    await commerce.post(path, body.body, anything, id ? {} : { idempotencyKey: keyOf(form) })
    return data<Saved>({ isDone: true, form: name, errors: {} })
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error
    return data<Saved>({ isDone: false, form: name, errors: {}, error: explain(i18n, error) }, { status: 400 })
  }
}

const keyOf = (form: FormData) => {
  const key = z.uuid().safeParse(form.get("key"))
  return key.success ? key.data : randomUUID()
}

function bodyOf(subject: Subject, form: FormData): { body: unknown } | { errors: Record<string, string[] | null> } {
  const error = (issue: z.core.$ZodRawIssue) =>
    issue.input === undefined || issue.input === "" ? "field.required" : "field.invalid"
  if (subject === "warehouse") {
    const submission = parseWithZod(form, { schema: warehouseForm, error })
    return submission.status === "success" ? { body: submission.value } : { errors: submission.error ?? {} }
  }
  const submission = parseWithZod(form, { schema: deliveryForm, error })
  return submission.status === "success" ? { body: deliveryBody(submission.value) } : { errors: submission.error ?? {} }
}

const inWords = (i18n: I18n, errors: Record<string, string[] | null>) =>
  Object.fromEntries(
    Object.entries(errors).map(([field, codes]) => [field, (codes ?? []).map((code) => explain(i18n, { code }))]),
  )
