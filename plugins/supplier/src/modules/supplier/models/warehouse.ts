import { model } from "@medusajs/framework/utils"

export const Warehouse = model.define("warehouse", {
  id: model.id({ prefix: "whs" }).primaryKey(),
  supplier_id: model.text(),
  name: model.text(),
  territory_code: model.text(),
  address: model.text().nullable(),
})
