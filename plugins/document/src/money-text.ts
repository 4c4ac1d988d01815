const NBSP = "\u00a0"

/** 125000 → «1 250,00» with no-break spaces. By hand: Intl's ru-RU emits U+202F, which Roboto lacks. */
export const rublesText = (kopecks: number): string => {
  const sign = kopecks < 0 ? "−" : ""
  const whole = Math.floor(Math.abs(kopecks) / 100)
  const rest = String(Math.abs(kopecks) % 100).padStart(2, "0")
  return `${sign}${groupDigits(whole)},${rest}`
}

/** 12500 → «12 500». */
export const groupDigits = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, NBSP)
