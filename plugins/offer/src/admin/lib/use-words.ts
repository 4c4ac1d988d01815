import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { RequestError } from "./request"

const DAY_AND_TIME = {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Moscow",
} as const

/** Words of this plugin, the date format of the language, and a toast that names a refusal. */
export const useWords = () => {
  const { t, i18n } = useTranslation("offer")
  const formatTime = (iso: string) =>
    new Date(iso).toLocaleString(i18n.language.startsWith("ru") ? "ru-RU" : "en-GB", DAY_AND_TIME)
  /** Codes hold dots, which i18next reads as nesting, so the table is fetched whole. */
  const wordOf = (table: "errors" | "checks", code: string): string | undefined => {
    const words: unknown = t(table, { returnObjects: true })
    return (words as Record<string, string>)[code] // both tables are flat in the JSON beside
  }
  const showError = (error: unknown) => {
    const code = error instanceof RequestError ? error.code : "unknown"
    toast.error(wordOf("errors", code) ?? t("errors.unknown"))
  }
  return { t, wordOf, language: i18n.language, formatTime, showError }
}
