import { setupI18n, type I18n, type Messages } from "@lingui/core"

export const locales = ["ru", "en"] as const
export type Locale = (typeof locales)[number]

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

type Catalogue = { messages: Messages }

const catalogues: Record<Locale, () => Promise<Catalogue[]>> = {
  ru: () => Promise.all([import("~/locales/ru/main"), import("~/locales/ru/supplier")]),
  en: () => Promise.all([import("~/locales/en/main"), import("~/locales/en/supplier")]),
}

export async function loadCatalogue(locale: Locale): Promise<I18n> {
  const parts = await catalogues[locale]()
  const messages = Object.assign({}, ...parts.map((part) => part.messages)) as Messages
  return setupI18n({ locale, messages: { [locale]: messages } })
}
