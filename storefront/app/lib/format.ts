import type { Locale } from "~/lib/locale"

const nbsp = "\u00a0"
const zone = "Europe/Moscow"
const tag: Record<Locale, string> = { ru: "ru-RU", en: "en-GB" }

function memo<T>(make: (locale: Locale) => T) {
  const made: Partial<Record<Locale, T>> = {}
  return (locale: Locale): T => (made[locale] ??= make(locale))
}

const rubles = memo(
  (locale) =>
    new Intl.NumberFormat(tag[locale], { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: true }),
)
const whole = memo((locale) => new Intl.NumberFormat(tag[locale], { maximumFractionDigits: 3, useGrouping: true }))
const day = memo(
  (locale) =>
    new Intl.DateTimeFormat(tag[locale], { day: "2-digit", month: "2-digit", year: "numeric", timeZone: zone }),
)
const moment = memo(
  (locale) =>
    new Intl.DateTimeFormat(tag[locale], {
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: zone,
    }),
)
const longDay = memo(
  (locale) => new Intl.DateTimeFormat(tag[locale], { day: "numeric", month: "long", year: "numeric", timeZone: zone }),
)
const rules = memo((locale) => new Intl.PluralRules(tag[locale]))

const solid = (text: string) => text.replace(/[\s\u202f]/g, nbsp)

/** Kopecks as «1 250,00 ₽» with no-break spaces; the currency sign stands behind in both languages. */
export function formatMoney(kopecks: number, locale: Locale = "ru"): string {
  return solid(`${rubles(locale).format(kopecks / 100)} ₽`)
}

export function formatNumber(value: number, locale: Locale = "ru"): string {
  return solid(whole(locale).format(value))
}

/** «24 шт»: a number never parts from its unit. */
export function formatQuantity(value: number, unit: string, locale: Locale = "ru"): string {
  return `${formatNumber(value, locale)}${nbsp}${unitName(unit, locale)}`
}

/** 23.11.2026 by the Moscow calendar. */
export function formatDate(iso: string, locale: Locale = "ru"): string {
  return day(locale).format(new Date(iso))
}

export function formatDateTime(iso: string, locale: Locale = "ru"): string {
  return moment(locale).format(new Date(iso))
}

/** 23 ноября 2026 (without the «г.» that Russian Intl adds). */
export function formatLongDate(iso: string, locale: Locale = "ru"): string {
  return longDay(locale)
    .format(new Date(iso))
    .replace(/\s*г\.$/, "")
}

/** The wording of a legal text is named by its day; a name that is no day stands as it is. */
export function formatVersion(version: string, locale: Locale = "ru"): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(version) ? formatLongDate(version, locale) : version
}

/** «Заказ № 10425 от 23.11.2026». */
export function formatOrderTitle(number: string | number, iso: string, locale: Locale = "ru"): string {
  const date = formatDate(iso, locale)
  return locale === "ru" ? `Заказ №${nbsp}${number} от${nbsp}${date}` : `Order No.${nbsp}${number} of${nbsp}${date}`
}

export type PluralForms = { one: string; few?: string; many?: string; other: string }

/** The form a number asks for: `pluralOf(2, { one: "товар", few: "товара", many: "товаров", other: "товара" })`. */
export function pluralOf(value: number, forms: PluralForms, locale: Locale = "ru"): string {
  const form = rules(locale).select(value)
  return (
    (form === "few" ? forms.few : form === "many" ? forms.many : form === "one" ? forms.one : forms.other) ??
    forms.other
  )
}

const workingDays: Record<Locale, PluralForms> = {
  ru: { one: "рабочего дня", few: "рабочих дней", many: "рабочих дней", other: "рабочих дней" },
  en: { one: "working day", other: "working days" },
}

/** «до 5 рабочих дней», «от 2 до 5 рабочих дней». */
export function formatTerm(min: number | null, max: number, locale: Locale = "ru"): string {
  const days = pluralOf(max, workingDays[locale], locale)
  if (!min || min === max) return locale === "ru" ? `до${nbsp}${max} ${days}` : `up to${nbsp}${max} ${days}`
  return locale === "ru" ? `от${nbsp}${min} до${nbsp}${max} ${days}` : `${min}–${max} ${days}`
}

const englishUnits: Record<string, string> = {
  шт: "pcs",
  кг: "kg",
  г: "g",
  л: "l",
  мл: "ml",
  м: "m",
  т: "t",
  упак: "pack",
  компл: "set",
  пара: "pair",
  рул: "roll",
  мешок: "bag",
  кан: "can",
}

/** Units are stored as the trade writes them in Russian. */
export function unitName(unit: string, locale: Locale = "ru"): string {
  return locale === "ru" ? unit : (englishUnits[unit.replace(/\.$/, "")] ?? unit)
}

const justNow: Record<Locale, string> = { ru: "только что", en: "just now" }

/** Freshness in whole hours or days, for a stamp on price and stock. */
export function formatFreshness(iso: string, now: Date, locale: Locale = "ru"): string {
  const hours = Math.max(0, Math.floor((now.getTime() - new Date(iso).getTime()) / 3_600_000))
  if (hours === 0) return justNow[locale]
  const relative = new Intl.RelativeTimeFormat(tag[locale], { numeric: "auto" })
  return hours < 24 ? relative.format(-hours, "hour") : relative.format(-Math.floor(hours / 24), "day")
}
