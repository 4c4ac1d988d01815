import type { I18n } from "@lingui/core"
import type { Submission, SubmissionResult } from "@conform-to/react"
import { parseWithZod } from "@conform-to/zod/v4"
import { data } from "@remix-run/node"
import { z } from "zod"
import { CommerceError } from "~/lib/commerce.server"
import { explainField, explainRefusal } from "~/lib/errors"

/** Zod answers with codes of `lib/errors.ts`, so that a schema needs no words and every form says the same thing alike. */
function codeOfIssue(issue: z.core.$ZodRawIssue): string {
  const isEmpty = issue.input === undefined || issue.input === ""
  if (issue.code === "invalid_type") return isEmpty ? "field.required" : "field.wrong_type"
  if (issue.code === "too_small")
    return issue.origin === "string" ? (isEmpty ? "field.required" : "field.too_short") : "field.too_small"
  if (issue.code === "too_big") return issue.origin === "string" ? "field.too_long" : "field.too_big"
  if (issue.code === "invalid_format" && issue.format === "email") return "field.email"
  if (issue.code === "invalid_value") return isEmpty ? "field.required" : "field.choose"
  return "field.invalid"
}

type AnySubmission<T> = Submission<T, string[]>

/** Reads a form by its schema; without scripts and with them the same code decides. */
export async function readForm<S extends z.ZodType>(request: Request, schema: S) {
  const form = await request.formData()
  return { form, submission: parseWithZod(form, { schema, error: codeOfIssue }) }
}

function inWords(i18n: I18n, result: SubmissionResult<string[]>): SubmissionResult<string[]> {
  if (!result.error) return result
  const entries = Object.entries(result.error).map(([field, codes]) => [
    field,
    codes ? codes.map((code) => explainField(i18n, code)) : codes,
  ])
  return { ...result, error: Object.fromEntries(entries) as SubmissionResult<string[]>["error"] }
}

/** 400 with the form as it was typed and a sentence under each wrong field. Passwords are never sent back. */
export function invalidForm<T>(i18n: I18n, submission: AnySubmission<T>) {
  return data({ result: inWords(i18n, submission.reply({ hideFields: ["password"] as never[] })) }, { status: 400 })
}

/** Commerce said no: its code becomes a sentence above the form or under the field that `fields` maps it to. */
export function refusedForm<T>(
  i18n: I18n,
  submission: AnySubmission<T>,
  error: unknown,
  fields: Record<string, string> = {},
) {
  if (!(error instanceof CommerceError)) throw error
  const sentence = explainRefusal(i18n, error)
  const field = fields[error.code]
  const reply = submission.reply({
    hideFields: ["password"] as never[],
    ...(field ? { fieldErrors: { [field]: [sentence] } } : { formErrors: [sentence] }),
  })
  return data({ result: reply }, { status: error.status >= 500 ? 503 : error.status })
}
