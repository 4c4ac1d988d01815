import { model } from "@medusajs/framework/utils"

export const ATTRIBUTE_TYPES = ["text", "number", "enum", "bool", "list"] as const

/** A characteristic of a category's cards; categories below inherit it. */
export const CategoryAttribute = model.define("category_attribute", {
  id: model.id({ prefix: "cattr" }).primaryKey(),
  category_id: model.text(),
  code: model.text(),
  name_ru: model.text(),
  name_en: model.text(),
  type: model.enum([...ATTRIBUTE_TYPES]),
  unit: model.text().nullable(),
  options: model.json().nullable(),
  is_required: model.boolean().default(false),
  is_facet: model.boolean().default(false),
  position: model.number().default(0),
})
