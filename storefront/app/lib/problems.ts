import type { MessageDescriptor } from "@lingui/core"

/** What is wrong with a line of a cart: said beside the line and by a refusal alike. */
export const lineProblems: Record<string, MessageDescriptor> = {
  "line.withdrawn": /*i18n*/ { id: "refusal.line.withdrawn", message: "Поставщик снял товар с продажи." },
  "line.supplier_suspended": /*i18n*/ {
    id: "refusal.line.supplier_suspended",
    message: "Поставщик временно не принимает заказы.",
  },
  "line.below_minimum": /*i18n*/ { id: "refusal.line.below_minimum", message: "Меньше минимального количества." },
  "line.off_multiple": /*i18n*/ { id: "refusal.line.off_multiple", message: "Количество не кратно упаковке." },
  "line.not_enough_stock": /*i18n*/ {
    id: "refusal.line.not_enough_stock",
    message: "На складе меньше, чем вы просите.",
  },
  "line.no_price": /*i18n*/ { id: "refusal.line.no_price", message: "Для вашего типа цен цены нет." },
}
