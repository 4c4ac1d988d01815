import type { I18n, MessageDescriptor } from "@lingui/core"
import { explainRefusal, isKnownRefusal, type Refusal } from "~/lib/errors"

/** What the forms of this cabinet say themselves; the refusals of commerce are in `lib/errors-of-commerce.ts`. */
const words: Record<string, MessageDescriptor> = {
  "field.required": /*i18n*/ { id: "supplier.field.required", message: "Заполните это поле" },
  "field.invalid": /*i18n*/ { id: "supplier.field.invalid", message: "Проверьте значение" },
  "supplier.days_reversed": /*i18n*/ {
    id: "supplier.days_reversed",
    message: "Последний день не раньше первого.",
  },
  "supplier.changed": /*i18n*/ {
    id: "supplier.refusal.changed",
    message: "Данные изменились, пока вы их правили. Обновите страницу.",
  },
  "card.changed": /*i18n*/ {
    id: "card.changed",
    message: "Карточка изменилась, пока вы её правили. Обновите страницу.",
  },
}

/** A sentence for a supplier; falls back to the words of the whole storefront. */
export function explain(i18n: I18n, refusal: Refusal): string {
  const known = isKnownRefusal(refusal.code) ? undefined : words[refusal.code]
  return known ? i18n._(known) : explainRefusal(i18n, refusal)
}
