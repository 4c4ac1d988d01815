import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { RequestError } from "./request"
import type { TerritoryNames } from "./types"

const DAY_AND_TIME = {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Moscow",
} as const

/** Words of this plugin, dates as Moscow reads them, and a toast that names a refusal. */
export function useWords() {
  const { t, i18n } = useTranslation("supplier")
  const formatTime = (iso: string) =>
    new Date(iso).toLocaleString(i18n.language.startsWith("ru") ? "ru-RU" : "en-GB", DAY_AND_TIME)
  /** Codes hold dots, which i18next reads as nesting, so the table is fetched whole. */
  const wordOf = (table: "errors" | "reasons", code: string): string => {
    const words: unknown = t(table, { returnObjects: true })
    return (words as Record<string, string>)[code] ?? code // both tables are flat in the JSON beside
  }
  const nameOf = (names: TerritoryNames | null): string =>
    (i18n.language.startsWith("ru") ? names?.ru : names?.en) ?? t("page.nothing")
  const showError = (error: unknown) =>
    toast.error(wordOf("errors", error instanceof RequestError ? error.code : "unknown"))
  return { t, wordOf, formatTime, nameOf, showError }
}
