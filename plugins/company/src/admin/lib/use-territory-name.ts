import { useTranslation } from "react-i18next"
import type { CompanyDetail } from "./company-types"

/** The name of a territory that the answer brought; its code when the directory knows no such one. */
export const useTerritoryName = ({ territories }: Pick<CompanyDetail, "territories">) => {
  const { i18n } = useTranslation("company")

  return (code: string) => territories[code]?.[i18n.language === "ru" ? "ru" : "en"] ?? code
}
