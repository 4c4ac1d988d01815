/** The interface has two languages; Russian unless English is asked for first. */
export type Language = "ru" | "en"

export const languageOf = (acceptLanguage: string | undefined): Language =>
  acceptLanguage?.trim().toLowerCase().startsWith("en") ? "en" : "ru"
