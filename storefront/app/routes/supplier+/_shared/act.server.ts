import type { I18n } from "@lingui/core"
import type { Submission } from "@conform-to/react"
import { data } from "@remix-run/node"
import { CommerceError } from "~/lib/commerce.server"
import { fieldOfRefusal } from "./field-of-refusal"
import { WrongField } from "./offer-form.server"
import { explain } from "./refusal-words"

/** A command of a button or a row: done, or a sentence why not and the field it is about. */
export type Outcome = { isDone: true } | { isDone: false; error: string; field?: string }

/** Runs a command; a refusal of commerce becomes a sentence, anything else is thrown on. */
export async function act(i18n: I18n, command: () => Promise<unknown>) {
  try {
    await command()
    return data<Outcome>({ isDone: true })
  } catch (error) {
    return refusal(i18n, error)
  }
}

/** The sentence of a refusal, of commerce's or of the form's own. */
export function refusal(i18n: I18n, error: unknown) {
  if (error instanceof WrongField)
    return data<Outcome>({ isDone: false, error: explain(i18n, error), field: error.field }, { status: 400 })
  if (!(error instanceof CommerceError)) throw error
  const field = fieldOfRefusal(error.code, error.details)
  return data<Outcome>({ isDone: false, error: explain(i18n, error), field }, { status: statusOf(error) })
}

/** The same for a form: the sentence stands above it, or under the field that the code belongs to. */
export function refusedBy<T>(
  i18n: I18n,
  submission: Submission<T, string[]>,
  error: unknown,
  fields: Record<string, string> = {},
) {
  if (!(error instanceof CommerceError)) throw error
  const sentence = explain(i18n, error)
  const field = fields[error.code]
  const place = field ? { fieldErrors: { [field]: [sentence] } } : { formErrors: [sentence] }
  return data({ result: submission.reply(place) }, { status: statusOf(error) })
}

const statusOf = (error: CommerceError) => (error.status >= 500 ? 503 : error.status)
