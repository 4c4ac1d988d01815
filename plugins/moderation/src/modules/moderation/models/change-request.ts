import { model } from "@medusajs/framework/utils"

export const ChangeRequest = model.define("change_request", {
  id: model.id({ prefix: "chreq" }).primaryKey(),
  subject_kind: model.enum(["card", "supplier"]),
  subject_id: model.text(),
  supplier_id: model.text(),
  kind: model.enum(["create", "update"]),
  status: model.enum(["pending", "approved", "rejected", "changes_requested", "withdrawn"]).default("pending"),
  actions: model.json(),
  submitted_by: model.text(),
  submitted_at: model.dateTime(),
  decided_by: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
  comment: model.text().nullable(),
  version: model.number().default(1),
})
