import { kopecksOf } from "./rubles"
import type { Attribute, AttributeValue, Price } from "./offer-answers"
import { vatOf } from "./vat"

/** A form said something that commerce need not be asked about; `code` is explained like a refusal. */
export class WrongField extends Error {
  constructor(
    readonly code: string,
    readonly field?: string,
  ) {
    super(code)
    this.name = "WrongField"
  }
}

export const textIn = (form: FormData, name: string) => String(form.get(name) ?? "").trim()

/** Typed numbers that aren't numbers reach commerce as -1, whose refusal names the field. */
const wholeIn = (form: FormData, name: string) => {
  const text = textIn(form, name).replace(/\s/g, "")
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}

const MOST_KOPECKS = 10_000_000_000
const MOST_STOCK = 10_000_000

/** The same limits as commerce's, so that nothing of a form is saved when a part of it is wrong. */
export function priceIn(form: FormData, name: string): number {
  const kopecks = kopecksOf(textIn(form, name))
  if (!kopecks || kopecks > MOST_KOPECKS) throw new WrongField("offer.price_invalid", name)
  return kopecks
}

/** Tiers `tier.<n>.from` by price types `tier.<n>.price.<code>`; an empty cell is no price. */
export function pricesIn(form: FormData, prefix = ""): Price[] {
  const cell = new RegExp(`^${prefix}tier\\.(\\d+)\\.price\\.(.+)$`)
  return [...form.keys()].flatMap((name) => {
    const [, tier, price_type] = cell.exec(name) ?? []
    if (tier === undefined || price_type === undefined || textIn(form, name) === "") return []
    const from = `${prefix}tier.${tier}.from`
    const min_quantity = wholeIn(form, from)
    if (min_quantity < 1) throw new WrongField("offer.tier_invalid", from)
    return [{ price_type, min_quantity, amount_kopecks: priceIn(form, name) }]
  })
}

export function stockIn(form: FormData, prefix = ""): { warehouse_id: string; quantity: number }[] {
  const start = `${prefix}stock.`
  return [...form.keys()]
    .filter((name) => name.startsWith(start) && textIn(form, name) !== "")
    .map((name) => {
      const quantity = wholeIn(form, name)
      if (quantity < 0 || quantity > MOST_STOCK) throw new WrongField("offer.stock_invalid", name)
      return { warehouse_id: name.slice(start.length), quantity }
    })
}

export const termsIn = (form: FormData) => ({
  unit: textIn(form, "unit"),
  vat_rate: vatOf(form.get("vat_rate")),
  min_quantity: wholeIn(form, "min_quantity"),
  multiplicity: wholeIn(form, "multiplicity"),
  lead_days: wholeIn(form, "lead_days"),
})

/** Values of the category's characteristics; what is left empty is left out. */
export function attributesIn(form: FormData, definitions: Attribute[]): Record<string, AttributeValue> {
  const filled = definitions.flatMap((definition) => {
    const value = attributeIn(form, definition)
    return value === null ? [] : [[definition.code, value] as const]
  })
  return Object.fromEntries(filled)
}

function attributeIn(form: FormData, { code, type, options }: Attribute): AttributeValue | null {
  // The manufacturer is typed once, as a field of the card; where a list doesn't know it the field alone stands.
  if (code === "brand") return brandIn(form, type === "text" ? null : (options ?? []))
  const name = `attribute.${code}`
  const text = textIn(form, name)
  if (type === "list") {
    const items = form.getAll(name).flatMap((value) => String(value).split("\n"))
    const filled = items.map((item) => item.trim()).filter(Boolean)
    return filled.length ? filled : null
  }
  if (text === "") return null
  if (type === "bool") return text === "yes"
  if (type !== "number") return text
  const number = Number(text.replace(/\s/g, "").replace(",", "."))
  if (!Number.isFinite(number)) throw new WrongField("card.attribute_type", name)
  return number
}

function brandIn(form: FormData, options: string[] | null): string | null {
  const brand = textIn(form, "brand")
  return brand && (options === null || options.includes(brand)) ? brand : null
}

export const contentIn = (form: FormData, definitions: Attribute[]) => ({
  title: textIn(form, "title"),
  description: textIn(form, "description"),
  attributes: attributesIn(form, definitions),
  images: form.getAll("images").map(String),
})
