import type { AttributeSeed } from "./shape"

/** «Фасовка»: how much one package holds; seeds and supplies count it in their own units. */
export const packing = (unit: string): AttributeSeed => ({
  code: "packing",
  name_ru: "Фасовка",
  name_en: "Packing",
  type: "number",
  unit,
  is_required: true,
})
