export type TerritoryKind = "city" | "republic" | "krai" | "oblast" | "autonomous_oblast" | "autonomous_okrug"

export type FederalDistrict =
  "central" | "northwestern" | "southern" | "north_caucasian" | "volga" | "ural" | "siberian" | "far_eastern"

/** One subject of Russia. `population_rank` is 1 for the most populous; it only orders lists. */
export type Territory = {
  code: string
  name_ru: string
  name_en: string
  kind: TerritoryKind
  federal_district: FederalDistrict | null
  population_rank: number
}
