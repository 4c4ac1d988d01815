import { model } from "@medusajs/framework/utils"

export const DeliveryTerm = model.define("delivery_term", {
  id: model.id({ prefix: "dterm" }).primaryKey(),
  supplier_id: model.text(),
  method: model.enum(["pickup", "courier", "transport_company"]),
  name: model.text(),
  territory_codes: model.array().default([]),
  price_kopecks: model.number(),
  free_from_kopecks: model.number().nullable(),
  days_min: model.number(),
  days_max: model.number(),
})
