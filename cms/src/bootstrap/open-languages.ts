import type { Core } from "@strapi/strapi"

const LANGUAGES = [
  { code: "ru", name: "Русский (ru)" },
  { code: "en", name: "English (en)" },
]

/** Russian and English exist; Russian is the default of a new database. A later choice of the administrator stays. */
export async function openLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin("i18n").service("locales")
  const isNew = !(await locales.findByCode("ru"))
  for (const language of LANGUAGES) {
    if (!(await locales.findByCode(language.code))) {
      await locales.create(language)
    }
  }
  if (isNew) {
    await locales.setDefaultLocale({ code: "ru" })
  }
}
