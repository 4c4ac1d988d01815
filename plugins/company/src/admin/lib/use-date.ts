import { useTranslation } from "react-i18next"

/** Dates as the trade reads them: in Moscow's time, in the admin's language. */
export const useDate = () => {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language === "ru" ? "ru-RU" : "en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Moscow",
  })

  return (iso: string) => format.format(new Date(iso))
}
