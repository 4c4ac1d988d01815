import { model } from "@medusajs/framework/utils"

/** A column of every supplier's price list. Exactly one is the guest's; at most one is the default for each kind of buyer. */
export const PriceType = model.define("price_type", {
  code: model.text().primaryKey(),
  name_ru: model.text(),
  name_en: model.text(),
  is_guest: model.boolean().default(false),
  default_for: model.enum(["legal", "individual"]).nullable(),
  position: model.number().default(0),
})
