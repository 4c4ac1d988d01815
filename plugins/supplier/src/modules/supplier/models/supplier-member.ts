import { model } from "@medusajs/framework/utils"

export const SupplierMember = model.define("supplier_member", {
  id: model.id({ prefix: "smem" }).primaryKey(),
  supplier_id: model.text(),
  email: model.text(),
  first_name: model.text(),
  last_name: model.text(),
  phone: model.text().nullable(),
  role: model.enum(["owner", "manager", "content", "warehouse"]),
})
