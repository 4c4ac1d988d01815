import { convert } from "number-to-words-ru"

/** «Одна тысяча один рубль 01 копейка»: rubles in words with a capital letter, kopecks as two digits. */
export const sumInWords = (kopecks: number): string => {
  if (!Number.isSafeInteger(kopecks) || kopecks < 0) throw new RangeError(`not a sum in kopecks: ${kopecks}`)
  return convert(`${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, "0")}`)
}

const MONTHS = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
]

/** «2026-11-23» → «23 ноября 2026 г.» */
export const dateInWords = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number)
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year} г.`
}

/** The calendar day in Moscow, by which a document is dated and numbered: «2026-11-23». */
export const moscowDay = (at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Moscow", dateStyle: "short" }).format(at)
