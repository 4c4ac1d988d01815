import { useMemo } from "react"
import { useLingui } from "@lingui/react"
import { isLocale, type Locale } from "~/lib/locale"
import * as format from "~/lib/format"

/** The formatters in the language of the page; the same object until the language changes. */
export function useFormat() {
  const { i18n } = useLingui()
  const locale: Locale = isLocale(i18n.locale) ? i18n.locale : "ru"
  return useMemo(() => formattersOf(locale), [locale])
}

const formattersOf = (locale: Locale) => ({
  locale,
  money: (kopecks: number) => format.formatMoney(kopecks, locale),
  number: (value: number) => format.formatNumber(value, locale),
  quantity: (value: number, unit: string) => format.formatQuantity(value, unit, locale),
  unit: (unit: string) => format.unitName(unit, locale),
  date: (iso: string) => format.formatDate(iso, locale),
  dateTime: (iso: string) => format.formatDateTime(iso, locale),
  longDate: (iso: string) => format.formatLongDate(iso, locale),
  version: (version: string) => format.formatVersion(version, locale),
  orderTitle: (number: string | number, iso: string) => format.formatOrderTitle(number, iso, locale),
  term: (min: number | null, max: number) => format.formatTerm(min, max, locale),
  freshness: (iso: string, now: string) => format.formatFreshness(iso, new Date(now), locale),
})
