import { useCallback } from "react"
import { useLingui } from "@lingui/react"

export type TerritoryName = { code: string; name_ru: string; name_en: string }

export function useTerritoryOptions(territories: TerritoryName[]) {
  const { i18n } = useLingui()
  return territories.map(({ code, name_ru, name_en }) => ({
    value: code,
    label: i18n.locale === "en" ? name_en : name_ru,
  }))
}

/** The name of a code in the language of the page; the code itself where the directory is silent. */
export function useTerritoryName(territories: TerritoryName[]): (code: string) => string {
  const { i18n } = useLingui()
  return useCallback(
    (code) => {
      const found = territories.find((territory) => territory.code === code)
      if (!found) return code
      return i18n.locale === "en" ? found.name_en : found.name_ru
    },
    [territories, i18n.locale],
  )
}
