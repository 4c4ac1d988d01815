import { refuse } from "@ryad/identity/refusal"
import type { ATTRIBUTE_TYPES } from "../modules/offer/models/category-attribute"

export type AttributeValue = string | number | boolean | string[]

export type AttributeValues = Record<string, AttributeValue>

export type AttributeDefinition = {
  code: string
  name_ru: string
  name_en: string
  type: (typeof ATTRIBUTE_TYPES)[number]
  unit: string | null
  options: string[] | null
  is_required: boolean
  is_facet: boolean
  position: number
}

/** `brand` is a field of the card itself, so a category that asks for it is satisfied by the field. */
const KEPT_ON_CARD = "brand"

/** Codes of required characteristics that have no value. */
export const missingAttributes = (definitions: AttributeDefinition[], values: AttributeValues): string[] =>
  definitions
    .filter(({ code, is_required }) => is_required && code !== KEPT_ON_CARD && isBlank(values[code]))
    .map(({ code }) => code)

/**
 * Refuses values the category doesn't know: `card.attribute_unknown`, `card.attribute_value_unknown`,
 * `card.attribute_type`, and what it lacks: `card.attribute_required`; details name the codes.
 */
export const checkAttributes = (definitions: AttributeDefinition[], values: AttributeValues): void => {
  const known = new Map(definitions.map((definition) => [definition.code, definition]))
  const unknown = Object.keys(values).filter((code) => !known.has(code))
  if (unknown.length) refuseCodes("card.attribute_unknown", "The category has no such characteristics", unknown)

  const missing = missingAttributes(definitions, values)
  if (missing.length) refuseCodes("card.attribute_required", "Required characteristics are missing", missing)

  const filled = definitions.filter(({ code }) => !isBlank(values[code]))
  const mistyped = filled.filter((definition) => !hasType(definition, values[definition.code]))
  if (mistyped.length) refuseCodes("card.attribute_type", "Values don't fit the type", codesOf(mistyped))

  const offList = filled.filter((definition) => !isOnList(definition, values[definition.code]))
  if (offList.length) refuseCodes("card.attribute_value_unknown", "Values aren't on the list", codesOf(offList))
}

function refuseCodes(code: string, message: string, codes: string[]): never {
  refuse(code, message, { codes }, "invalid_data")
}

const codesOf = (definitions: AttributeDefinition[]) => definitions.map(({ code }) => code)

function isBlank(value: AttributeValue | undefined): boolean {
  if (typeof value === "string") return value.trim() === ""
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function hasType({ type }: AttributeDefinition, value: AttributeValue | undefined): boolean {
  if (type === "number") return typeof value === "number" && Number.isFinite(value)
  if (type === "bool") return typeof value === "boolean"
  if (type === "list") return Array.isArray(value) && value.every((item) => item.trim() !== "")
  return typeof value === "string"
}

/** A list with options takes only these; without them it is free text. */
function isOnList({ type, options }: AttributeDefinition, value: AttributeValue | undefined): boolean {
  if (type !== "enum" && type !== "list") return true
  if (type === "list" && !options?.length) return true
  return [value].flat().every((item) => typeof item === "string" && (options ?? []).includes(item))
}
