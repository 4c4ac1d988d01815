import { useTranslation } from "react-i18next"

/** Dates as the trade reads them: in Moscow's time, in the admin's language. */
export const useDate = () => {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language === "ru" ? "ru-RU" : "en-GB", {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: "Europe/Moscow",
  })

  return (iso: string) => format.format(new Date(iso))
}
