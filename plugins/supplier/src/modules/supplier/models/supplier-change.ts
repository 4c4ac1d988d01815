import { model } from "@medusajs/framework/utils"

/** What an approved supplier changed of itself: one row per field. */
export const SupplierChange = model.define("supplier_change", {
  id: model.id({ prefix: "schg" }).primaryKey(),
  supplier_id: model.text(),
  field: model.text(),
  previous: model.text().nullable(),
  next: model.text().nullable(),
  actor_kind: model.enum(["supplier", "user", "system"]),
  actor_id: model.text(),
  actor_name: model.text().nullable(),
  at: model.dateTime(),
})
