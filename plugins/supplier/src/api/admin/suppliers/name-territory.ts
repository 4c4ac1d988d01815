import { territoryByCode } from "@ryad/territory/directory"

export type TerritoryNames = { ru: string; en: string }

/** The admin's bundle can't carry the directory of territories, so its answers bring the names. */
export const nameTerritory = (code: string | null): TerritoryNames | null => {
  const territory = code ? territoryByCode(code) : null
  return territory && { ru: territory.name_ru, en: territory.name_en }
}
