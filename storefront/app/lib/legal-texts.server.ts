import { z } from "zod"
import { commerceOf } from "~/lib/commerce.server"
import type { Locale } from "~/lib/locale"

const legalText = z.object({
  document: z.string(),
  version: z.string(),
  title_ru: z.string(),
  title_en: z.string(),
  text_ru: z.string().nullish(),
  text_en: z.string().nullish(),
})

export type LegalText = { document: string; version: string; title: string; text: string }

/** The wordings a person accepts today, in the language of the page. */
export async function legalTextsOf(request: Request, locale: Locale): Promise<LegalText[]> {
  const commerce = await commerceOf(request, "guest")
  const { legal_texts } = await commerce.get("/store/legal-texts", z.object({ legal_texts: z.array(legalText) }))
  return legal_texts.map((one) => ({
    document: one.document,
    version: one.version,
    title: locale === "en" ? one.title_en : one.title_ru,
    text: (locale === "en" ? one.text_en : one.text_ru) ?? "",
  }))
}
