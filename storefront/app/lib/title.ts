import type { MetaFunction } from "@remix-run/node"
import type { Locale } from "~/lib/locale"

type Match = { id: string; data: unknown }

function localeIn(matches: Match[]): Locale {
  const root = matches.find((match) => match.id === "root")?.data
  return typeof root === "object" && root !== null && "locale" in root && root.locale === "en" ? "en" : "ru"
}

/** The title of the tab in the language of the page: `meta` runs outside of React, so it has its own words. */
export function titleMeta(words: Record<Locale, string>): MetaFunction {
  return ({ matches }) => {
    const locale = localeIn(matches as Match[])
    return [{ title: `${words[locale]} · ${locale === "ru" ? "Ряд" : "Ryad"}` }]
  }
}

/** A title that the loader knows: the name of a card, a section, an article. */
export function namedMeta(nameOf: (data: unknown) => string | undefined): MetaFunction {
  return ({ data, matches }) => {
    const brand = localeIn(matches as Match[]) === "ru" ? "Ряд" : "Ryad"
    const name = data ? nameOf(data) : undefined
    return [{ title: name ? `${name} · ${brand}` : brand }]
  }
}
