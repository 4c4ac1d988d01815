import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { RequestError } from "./request"

/** This plugin's words, money and time in the operator's language, and a toast that names a refusal. */
export const useWords = () => {
  const { t, i18n } = useTranslation("checkout")
  const money = (kopecks: number) =>
    new Intl.NumberFormat(i18n.language, { style: "currency", currency: "RUB" }).format(kopecks / 100)
  const time = (iso: string) =>
    new Date(iso).toLocaleString(i18n.language, { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Moscow" })
  const showError = (error: unknown) => {
    // Codes hold dots, which i18next reads as nesting, so the flat table is fetched whole.
    const words = t("errors", { returnObjects: true }) as unknown as Record<string, string>
    const code = error instanceof RequestError ? error.code : "unknown"
    toast.error(words[code] ?? words.unknown ?? code)
  }
  return { t, money, time, showError }
}
