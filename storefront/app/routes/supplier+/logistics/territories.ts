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
  const options = useTerritoryOptions(territories)
  return (code) => options.find(({ value }) => value === code)?.label ?? code
}
