import { useTranslation } from "react-i18next"
import { usePriceTypes } from "./company-queries"

/** The name of a price type in the admin's language; its code while the names load. */
export const usePriceTypeName = () => {
  const { i18n } = useTranslation("company")
  const { data } = usePriceTypes()
  const names = new Map(
    data?.price_types.map((type) => [type.code, i18n.language === "ru" ? type.name_ru : type.name_en]),
  )

  return (code: string) => names.get(code) ?? code
}
