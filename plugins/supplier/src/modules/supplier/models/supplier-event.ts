import { model } from "@medusajs/framework/utils"

/** A move of the status, or a `check`: the operator asked the registers again and the status stayed. Rows are only added. */
export const SupplierEvent = model.define("supplier_event", {
  id: model.id({ prefix: "sevt" }).primaryKey(),
  supplier_id: model.text(),
  kind: model.enum(["move", "check"]).default("move"),
  from: model.text().nullable(),
  to: model.text(),
  actor_kind: model.enum(["supplier", "user", "system"]),
  actor_id: model.text(),
  actor_name: model.text().nullable(),
  comment: model.text().nullable(),
  at: model.dateTime(),
})
