import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { RequestError } from "./request"

const KOPECKS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const
const DAY = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Europe/Moscow" } as const
const DAY_AND_TIME = { ...DAY, hour: "2-digit", minute: "2-digit" } as const

/** This plugin's words, money and time in the operator's language, and a toast that names a refusal. */
export const useWords = () => {
  const { t, i18n } = useTranslation("checkout")
  const locale = i18n.language.startsWith("ru") ? "ru-RU" : "en-GB"
  const money = (kopecks: number) => `${(kopecks / 100).toLocaleString(locale, KOPECKS)} ₽`.replaceAll(/\s/g, "\u00a0")
  const time = (iso: string) => new Date(iso).toLocaleString(locale, DAY_AND_TIME)
  const day = (iso: string) => new Date(iso).toLocaleDateString(locale, DAY)
  const showError = (error: unknown) => {
    // Codes hold dots, which i18next reads as nesting, so the flat table is fetched whole.
    const words = t("errors", { returnObjects: true }) as unknown as Record<string, string>
    const code = error instanceof RequestError ? error.code : "unknown"
    toast.error(words[code] ?? words.unknown ?? code)
  }
  return { t, money, time, day, showError }
}
