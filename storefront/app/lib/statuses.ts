import type { I18n, MessageDescriptor } from "@lingui/core"

/** `needs` asks for somebody's action, `refused` is kept for refusals only. */
export type Tone = "quiet" | "going" | "done" | "needs" | "refused"
export type Status = { label: MessageDescriptor; tone: Tone }
export type StatusKind = "order" | "payment" | "moderation" | "supplier" | "offer" | "document"

const order: Record<string, Status> = {
  new: { tone: "going", label: /*i18n*/ { id: "status.order.new", message: "Новый" } },
  confirmed: { tone: "going", label: /*i18n*/ { id: "status.order.confirmed", message: "Подтверждён" } },
  awaiting_payment: { tone: "needs", label: /*i18n*/ { id: "status.order.awaiting_payment", message: "Ждёт оплаты" } },
  paid: { tone: "going", label: /*i18n*/ { id: "status.order.paid", message: "Оплачен" } },
  assembling: { tone: "going", label: /*i18n*/ { id: "status.order.assembling", message: "Собирается" } },
  shipped: { tone: "going", label: /*i18n*/ { id: "status.order.shipped", message: "Отгружен" } },
  delivered: { tone: "done", label: /*i18n*/ { id: "status.order.delivered", message: "Доставлен" } },
  closed: { tone: "done", label: /*i18n*/ { id: "status.order.closed", message: "Закрыт" } },
  cancelled: { tone: "refused", label: /*i18n*/ { id: "status.order.cancelled", message: "Отменён" } },
}
const payment: Record<string, Status> = {
  awaiting: { tone: "needs", label: /*i18n*/ { id: "status.payment.awaiting", message: "Не оплачен" } },
  paid: { tone: "done", label: /*i18n*/ { id: "status.payment.paid", message: "Оплачен" } },
  refunded: { tone: "quiet", label: /*i18n*/ { id: "status.payment.refunded", message: "Деньги возвращены" } },
}
const moderation: Record<string, Status> = {
  pending: { tone: "going", label: /*i18n*/ { id: "status.moderation.pending", message: "На модерации" } },
  approved: { tone: "done", label: /*i18n*/ { id: "status.moderation.approved", message: "Одобрен" } },
  rejected: { tone: "refused", label: /*i18n*/ { id: "status.moderation.rejected", message: "Отклонён" } },
  changes_requested: {
    tone: "needs",
    label: /*i18n*/ { id: "status.moderation.changes_requested", message: "На доработке" },
  },
  withdrawn: { tone: "quiet", label: /*i18n*/ { id: "status.moderation.withdrawn", message: "Отозван" } },
}
const supplier: Record<string, Status> = {
  draft: { tone: "quiet", label: /*i18n*/ { id: "status.supplier.draft", message: "Черновик" } },
  submitted: { tone: "going", label: /*i18n*/ { id: "status.supplier.submitted", message: "На проверке" } },
  approved: { tone: "done", label: /*i18n*/ { id: "status.supplier.approved", message: "Одобрена" } },
  changes_requested: {
    tone: "needs",
    label: /*i18n*/ { id: "status.supplier.changes_requested", message: "На доработке" },
  },
  rejected: { tone: "refused", label: /*i18n*/ { id: "status.supplier.rejected", message: "Отклонена" } },
  suspended: { tone: "refused", label: /*i18n*/ { id: "status.supplier.suspended", message: "Приостановлен" } },
}
const offer: Record<string, Status> = {
  active: { tone: "done", label: /*i18n*/ { id: "status.offer.active", message: "Продаётся" } },
  paused: { tone: "quiet", label: /*i18n*/ { id: "status.offer.paused", message: "На паузе" } },
  withdrawn: { tone: "quiet", label: /*i18n*/ { id: "status.offer.withdrawn", message: "Снят с продажи" } },
}
const document: Record<string, Status> = {
  pending: { tone: "going", label: /*i18n*/ { id: "status.document.pending", message: "Готовится" } },
  ready: { tone: "done", label: /*i18n*/ { id: "status.document.ready", message: "Готов" } },
  failed: { tone: "needs", label: /*i18n*/ { id: "status.document.failed", message: "Не сформирован" } },
}

const statuses: Record<StatusKind, Record<string, Status>> = { order, payment, moderation, supplier, offer, document }

/** The way of an order; `cancelled` stands aside. */
export const orderStages = [
  "new",
  "confirmed",
  "awaiting_payment",
  "paid",
  "assembling",
  "shipped",
  "delivered",
  "closed",
] as const

export function statusOf(kind: StatusKind, code: string): Status | null {
  return statuses[kind][code] ?? null
}

export function statusLabel(i18n: I18n, kind: StatusKind, code: string): string {
  const known = statusOf(kind, code)
  return known ? i18n._(known.label) : code
}
