import type { MailLocale } from "../notice"
import { htmlLetter, textLetter, type Letter } from "./layout"
import type { NoticeCode } from "./index"
import { templates } from "./index"
import { wordFor } from "./wording"

export type RenderedMail = { subject: string; html: string; text: string }

/** Where a path of the notice leads: buyers and suppliers live in the storefront, operators in the admin. */
export type MailBases = { storefront: string; admin: string }

const PLACEHOLDER = /\{(\w+)\}/g

const fill = (text: string, data: Record<string, unknown>, locale: MailLocale) =>
  text.replace(PLACEHOLDER, (_, name: string) => wordFor(name, data, locale))

const isWhole = (text: string, data: Record<string, unknown>, locale: MailLocale) =>
  [...text.matchAll(PLACEHOLDER)].every(([, name]) => wordFor(name ?? "", data, locale) !== "")

/** A header may not carry a line break; anything else of the data is welcome there. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim()

const linkOf = (text: string | undefined, data: Record<string, unknown>, bases: MailBases): Letter["link"] => {
  if (!text || typeof data.href !== "string" || !data.href.startsWith("/") || data.href.startsWith("//")) return null
  const base = data.recipient_kind === "user" ? bases.admin : bases.storefront
  return { text, url: base.replace(/\/$/, "") + data.href }
}

/** The letter for one code in one language. Data is only ever text in it; HTML in a name stays visible as text. */
export const renderTemplate = (
  code: NoticeCode,
  locale: MailLocale,
  data: Record<string, unknown>,
  bases: MailBases,
): RenderedMail => {
  const words = templates[code][locale]
  const letter: Letter = {
    subject: oneLine(fill(words.subject, data, locale)),
    paragraphs: words.body
      .filter((paragraph) => isWhole(paragraph, data, locale))
      .map((text) => fill(text, data, locale)),
    link: linkOf(words.button, data, bases),
  }
  return { subject: letter.subject, html: htmlLetter(letter, locale), text: textLetter(letter, locale) }
}
