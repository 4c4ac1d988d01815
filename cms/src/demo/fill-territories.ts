import type { Core } from "@strapi/strapi"
import { territories } from "@ryad/territory/directory"
import { entriesOf } from "./entries"

const TERRITORY = "api::territory.territory"

/** Every subject of the shared directory exists here, so that editors can bind texts to it. Renamed ones follow the directory. */
export async function fillTerritories(strapi: Core.Strapi): Promise<void> {
  const entries = entriesOf(strapi, TERRITORY)
  const known = await entries.findMany({ limit: territories.length + 100 })
  const byCode = new Map(known.map((territory) => [territory.code, territory]))
  for (const { code, name_ru } of territories) {
    const existing = byCode.get(code)
    if (!existing) {
      await entries.create({ data: { code, name: name_ru } })
    } else if (existing.name !== name_ru) {
      await entries.update({ documentId: existing.documentId, data: { name: name_ru } })
    }
  }
}
