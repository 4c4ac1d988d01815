import type { I18n, MessageDescriptor } from "@lingui/core"
import { fieldSentences } from "~/lib/errors-of-fields"
import { refusalSentences } from "~/lib/errors-of-commerce"

export type Refusal = { code: string; requestId?: string | null }

const unknownRefusal: MessageDescriptor = /*i18n*/ {
  id: "refusal.unknown",
  message: "Не получилось выполнить действие. Попробуйте ещё раз или напишите в поддержку.",
}
const unknownWithNumber: MessageDescriptor = /*i18n*/ {
  id: "refusal.unknown_with_number",
  message:
    "Не получилось выполнить действие. Попробуйте ещё раз или напишите в поддержку, номер обращения: {requestId}.",
}
const unknownField: MessageDescriptor = /*i18n*/ { id: "field.invalid", message: "Проверьте значение" }

export function isKnownRefusal(code: string): boolean {
  return Object.hasOwn(refusalSentences, code)
}

/** A sentence a person can act on; an unknown code gets a polite one with the number of the request, never raw text. */
export function explainRefusal(i18n: I18n, refusal: Refusal): string {
  const known = refusalSentences[refusal.code]
  if (known) return i18n._(known)
  return refusal.requestId
    ? i18n._(unknownWithNumber.id, { requestId: refusal.requestId }, unknownWithNumber)
    : i18n._(unknownRefusal)
}

/** The sentence under a form's field; texts that aren't codes pass through, since commerce's refusals come translated. */
export function explainField(i18n: I18n, code: string): string {
  const known = fieldSentences[code] ?? refusalSentences[code]
  if (known) return i18n._(known)
  return /^[a-z_]+(\.[a-z_]+)+$/.test(code) || /^[\x20-\x7e]+$/.test(code) ? i18n._(unknownField) : code
}
