import type { I18n, MessageDescriptor } from "@lingui/core"

export const vatRates = [22, 10, 7, 5, 0, null] as const

const without: MessageDescriptor = /*i18n*/ { id: "supplier.vat.none", message: "Без НДС" }

export const vatName = (i18n: I18n, rate: number | null): string => (rate === null ? i18n._(without) : `${rate} %`)
/** How a rate stands in a form: an empty choice is «без НДС». */
export const vatValue = (rate: number | null): string => (rate === null ? "none" : String(rate))
export const vatOf = (value: FormDataEntryValue | null): number | null =>
  value === "none" || value === null ? null : Number(value)
