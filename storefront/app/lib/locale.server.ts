import { createCookie } from "@remix-run/node"
import { isLocale, loadCatalogue, type Locale } from "~/lib/locale"

export const localeCookie = createCookie("ryad_locale", { path: "/", sameSite: "lax", maxAge: 31_536_000 })

/** The person's choice wins; the browser's wish is only a first guess; Russian is the default. */
export async function localeOf(request: Request): Promise<Locale> {
  const chosen: unknown = await localeCookie.parse(request.headers.get("Cookie"))
  if (isLocale(chosen)) return chosen
  const first = request.headers.get("Accept-Language")?.slice(0, 2).toLowerCase()
  return first === "en" ? "en" : "ru"
}

/** A catalogue of this request alone: a global one would mix the languages of two people. */
export async function i18nOf(request: Request) {
  return loadCatalogue(await localeOf(request))
}
