import { colloquialSpellings } from "./spellings"
import { subjects } from "./subjects"
import type { Territory } from "./territory-types"

export type { FederalDistrict, Territory, TerritoryKind } from "./territory-types"

/** What a visitor sees before anything is known of them. */
export const DEFAULT_TERRITORY = "RU-MOW"

export const territories: readonly Territory[] = subjects.map(
  ([code, name_ru, name_en, kind, federal_district], position) => ({
    code,
    name_ru,
    name_en,
    kind,
    federal_district,
    population_rank: position + 1,
  }),
)

const byCode = new Map(territories.map((territory) => [territory.code, territory]))

export const territoryByCode = (code: string): Territory | null => byCode.get(code) ?? null

const KIND_WORDS = new Set(
  (
    "г гор город обл область о край кр респ республика р ао авт автономный автономная окр округ народная " +
    "oblast krai kray region republic of autonomous okrug city federal"
  ).split(" "),
)

const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/['’]/g, "")
    .split(/[^a-zа-я0-9]+/)
    .filter(Boolean)

const exactForm = (text: string) => words(text).join(" ")

const bareForm = (text: string) =>
  words(text)
    .filter((word) => !KIND_WORDS.has(word))
    .join(" ")

/** The first territory to claim a bare form keeps it, so «Москва» never turns into the oblast. */
const bySpelling = new Map<string, string>()
const learn = (text: string, code: string) => {
  for (const form of [exactForm(text), bareForm(text)]) {
    if (form && !bySpelling.has(form)) bySpelling.set(form, code)
  }
}

for (const [code, name_ru] of subjects) learn(name_ru, code)
for (const [code, spellings] of Object.entries(colloquialSpellings)) spellings.forEach((text) => learn(text, code))
for (const [code, , name_en] of subjects) learn(name_en, code)
for (const [code, , , , , centre] of subjects) if (centre) learn(centre, code)

/**
 * The code of a subject written as people and registries write it: «Ростовская обл.», «г. Москва», «респ. Саха /Якутия/»,
 * «СПб», an administrative centre, or the code itself. `null` when nothing fits: a guess here would misplace a warehouse.
 */
export const resolveSpelling = (text: string): string | null => {
  const code = text.trim().toUpperCase()
  if (byCode.has(code)) return code

  return bySpelling.get(exactForm(text)) ?? bySpelling.get(bareForm(text)) ?? null
}
