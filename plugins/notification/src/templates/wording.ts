import type { MailLocale } from "../notice"

const STAGES: Readonly<Record<string, Record<MailLocale, string>>> = {
  new: { ru: "новый", en: "new" },
  confirmed: { ru: "подтверждён", en: "confirmed" },
  awaiting_payment: { ru: "ждёт оплаты", en: "awaiting payment" },
  paid: { ru: "оплачен", en: "paid" },
  assembling: { ru: "собирается", en: "being assembled" },
  shipped: { ru: "отгружен", en: "shipped" },
  delivered: { ru: "доставлен", en: "delivered" },
  closed: { ru: "закрыт", en: "closed" },
  cancelled: { ru: "отменён", en: "cancelled" },
}

const COMPANY_STATUSES: typeof STAGES = {
  active: { ru: "активен", en: "active" },
  pending_check: { ru: "ожидает проверки", en: "awaiting the check" },
  blocked: { ru: "заблокирован", en: "blocked" },
}

const CHECK_NOTE: Record<MailLocale, string> = {
  ru: "Реквизиты ещё проверяются: до конца проверки действуют розничные цены.",
  en: "Your requisites are still being checked: retail prices apply until then.",
}

/** Kopecks as «1 234,50 ₽»: the mail says money as the site does. */
export const wordMoney = (kopecks: number, locale: MailLocale): string =>
  new Intl.NumberFormat(locale === "ru" ? "ru-RU" : "en-GB", { style: "currency", currency: "RUB" }).format(
    kopecks / 100,
  )

/** «№ 10001 — ООО «Нива», 1 200,00 ₽»: the orders of a purchase in one paragraph. */
const wordOrders = (orders: unknown, locale: MailLocale): string =>
  (Array.isArray(orders) ? (orders as Record<string, unknown>[]) : [])
    .map((order) => {
      const total = typeof order.total_kopecks === "number" ? `, ${wordMoney(order.total_kopecks, locale)}` : ""
      return `${locale === "ru" ? "№" : "No."} ${String(order.number)} — ${String(order.supplier_name)}${total}`
    })
    .join("; ")

/** The word for one placeholder, or an empty string when the data has nothing for it. */
export const wordFor = (name: string, data: Record<string, unknown>, locale: MailLocale): string => {
  if (name === "check_note") return data.status === "pending_check" ? CHECK_NOTE[locale] : ""
  if (name === "company_status") return COMPANY_STATUSES[String(data.status)]?.[locale] ?? ""

  if (name === "orders") return wordOrders(data.orders, locale)

  const value = data[name]
  if (typeof value === "number") return name.endsWith("_kopecks") ? wordMoney(value, locale) : String(value)
  if (typeof value !== "string") return ""
  if (name === "to" || name === "from") return STAGES[value]?.[locale] ?? value
  if (name.endsWith("_kopecks")) return Number.isFinite(Number(value)) ? wordMoney(Number(value), locale) : ""
  return value.trim()
}
