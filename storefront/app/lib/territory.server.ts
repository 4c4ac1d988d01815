import { createCookie } from "@remix-run/node"
import { z } from "zod"
import { commerceOf } from "~/lib/commerce.server"
import type { Locale } from "~/lib/locale"
import { sessionOf } from "~/lib/session.server"

export const defaultTerritory = "RU-MOW"
export const territoryCookie = createCookie("ryad_territory", { path: "/", sameSite: "lax", maxAge: 31_536_000 })

const territory = z.object({
  code: z.string(),
  name_ru: z.string(),
  name_en: z.string(),
  federal_district: z.string().nullish(),
  population_rank: z.number().nullish(),
})
export type Territory = z.infer<typeof territory>

let directory: { at: number; list: Territory[] } | null = null

/** The directory changes with the country's constitution: an hour in memory is short. */
export async function territoriesOf(request: Request): Promise<Territory[]> {
  if (directory && Date.now() - directory.at < 3_600_000) return directory.list
  const commerce = await commerceOf(request, "guest")
  const answer = await commerce.tryGet("/store/territories", z.object({ territories: z.array(territory) }))
  if (!answer) return directory?.list ?? []
  directory = { at: Date.now(), list: answer.territories }
  return answer.territories
}

const isCode = (value: unknown): value is string => typeof value === "string" && /^RU-[A-Z]{2,3}$/.test(value)

/** The signed-in buyer's territory as commerce keeps it, else a choice made by hand on this device, else the default. */
export async function territoryCodeOf(request: Request): Promise<string> {
  const own = (await sessionOf(request)).get("territoryCode")
  if (isCode(own)) return own
  const chosen: unknown = await territoryCookie.parse(request.headers.get("Cookie"))
  return isCode(chosen) ? chosen : defaultTerritory
}

export function territoryName(list: Territory[], code: string, locale: Locale): string {
  const found = list.find((one) => one.code === code)
  if (found) return locale === "ru" ? found.name_ru : found.name_en
  return code === defaultTerritory ? (locale === "ru" ? "Москва" : "Moscow") : code
}
