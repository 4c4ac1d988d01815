import type { Language } from "./language"
import type { AttributeType, CategoryAttribute } from "./read-attributes"

export type FacetDefinition = {
  code: string
  name: string
  type: AttributeType | "price"
  unit: string | null
  /** The measure of its least and greatest value, for numbers and prices. */
  measure: string | null
}

const NAMES: Record<string, Record<Language, string>> = {
  price: { ru: "Цена", en: "Price" },
  brand: { ru: "Производитель", en: "Manufacturer" },
  in_stock: { ru: "В наличии", en: "In stock" },
  supplier: { ru: "Поставщик", en: "Supplier" },
  purpose: { ru: "Назначение", en: "Purpose" },
  compatibility: { ru: "Совместимость", en: "Compatibility" },
}

/** Codes that mean the same in every category, so they can be picked where no category is chosen or its children differ. */
const COMMON: [string, AttributeType][] = [
  ["purpose", "enum"],
  ["compatibility", "list"],
]

const plain = (code: string, type: AttributeType, language: Language): FacetDefinition => ({
  code,
  name: NAMES[code]?.[language] ?? code,
  type,
  unit: null,
  measure: null,
})

const fromAttribute = ({ code, name, type, unit }: CategoryAttribute): FacetDefinition => ({
  code,
  name,
  type,
  unit,
  measure: type === "number" ? `measures.attribute.${code}` : null,
})

/** What can be picked in a category: price, manufacturer, availability and supplier everywhere, then its own characteristics. */
export const facetDefinitions = (
  attributes: CategoryAttribute[],
  price_type: string,
  language: Language,
): FacetDefinition[] => {
  const own = attributes.filter((attribute) => attribute.is_facet && attribute.code !== "brand").map(fromAttribute)
  const hidden = new Set(attributes.map((attribute) => attribute.code))
  const common = COMMON.filter(([code]) => !hidden.has(code)).map(([code, type]) => plain(code, type, language))
  const brandName = attributes.find((attribute) => attribute.code === "brand")?.name
  const brand = plain("brand", "text", language)
  return [
    { ...plain("price", "number", language), type: "price", unit: "kopecks", measure: `measures.price.${price_type}` },
    brandName ? { ...brand, name: brandName } : brand,
    plain("in_stock", "bool", language),
    plain("supplier", "enum", language),
    ...own,
    ...common,
  ]
}
