import type { I18n, MessageDescriptor } from "@lingui/core"
import type { FeedItem } from "~/lib/buyer-schemas"
import { formatMoney } from "~/lib/format"
import { isLocale } from "~/lib/locale"
import { statusLabel } from "~/lib/statuses"

const sentences: Record<string, MessageDescriptor> = {
  "purchase.placed": /*i18n*/ {
    id: "feed.purchase.placed",
    message: "Закупка № {purchase_number} оформлена на {total}",
  },
  "order.received": /*i18n*/ { id: "feed.order.received", message: "Новый заказ № {number}: {company_name}, {total}" },
  "order.stage_changed": /*i18n*/ { id: "feed.order.stage_changed", message: "Заказ № {number}: {stage}" },
  "order.cancelled": /*i18n*/ { id: "feed.order.cancelled", message: "Заказ № {number} отменён. {reason}" },
  "document.invoice_ready": /*i18n*/ {
    id: "feed.document.invoice_ready",
    message: "Готов счёт № {number} к заказу № {order_number}",
  },
  "buyer.registered": /*i18n*/ { id: "feed.buyer.registered", message: "Компания зарегистрирована на площадке" },
  "company.updated": /*i18n*/ { id: "feed.company.updated", message: "Изменены условия вашей компании" },
  "supplier.submitted": /*i18n*/ { id: "feed.supplier.submitted", message: "Заявка поставщика отправлена на проверку" },
  "supplier.approved": /*i18n*/ { id: "feed.supplier.approved", message: "Заявка поставщика одобрена" },
  "supplier.returned": /*i18n*/ {
    id: "feed.supplier.returned",
    message: "Заявка поставщика возвращена на доработку. {comment}",
  },
  "supplier.rejected": /*i18n*/ { id: "feed.supplier.rejected", message: "Заявка поставщика отклонена. {comment}" },
  "supplier.suspended": /*i18n*/ { id: "feed.supplier.suspended", message: "Продажи приостановлены. {comment}" },
  "supplier.resumed": /*i18n*/ { id: "feed.supplier.resumed", message: "Продажи возобновлены" },
  "supplier.bank_changed": /*i18n*/ {
    id: "feed.supplier.bank_changed",
    message: "Изменён расчётный счёт: {bank_name}, …{account_end}",
  },
  "card.submitted": /*i18n*/ { id: "feed.card.submitted", message: "Карточка «{title}» на модерации" },
  "card.approved": /*i18n*/ { id: "feed.card.approved", message: "Карточка «{title}» одобрена" },
  "card.rejected": /*i18n*/ { id: "feed.card.rejected", message: "Карточка «{title}» отклонена. {comment}" },
  "card.returned": /*i18n*/ {
    id: "feed.card.returned",
    message: "Карточка «{title}» возвращена на доработку. {comment}",
  },
}
const other: MessageDescriptor = /*i18n*/ { id: "feed.other", message: "Новое событие" }

/** A line of the bell in the reader's language; both cabinets use it. */
export function explainFeed(i18n: I18n, item: Pick<FeedItem, "code" | "data">): string {
  const known = sentences[item.code]
  if (!known) return i18n._(other)
  const given = item.data ?? {}
  const locale = isLocale(i18n.locale) ? i18n.locale : "ru"
  const blank = {
    number: "",
    order_number: "",
    purchase_number: "",
    company_name: "",
    reason: "",
    comment: "",
    title: "",
    bank_name: "",
    account_end: "",
  }
  const total = typeof given.total_kopecks === "number" ? formatMoney(given.total_kopecks, locale) : ""
  const stage = typeof given.to === "string" ? statusLabel(i18n, "order", given.to).toLowerCase() : ""
  return i18n._(known.id, { ...blank, ...textsOf(given), total, stage }, { message: known.message }).trim()
}

function textsOf(given: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  )
}
