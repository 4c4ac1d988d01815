import { model } from "@medusajs/framework/utils"

export const Consent = model.define("consent", {
  id: model.id({ prefix: "cons" }).primaryKey(),
  subject_kind: model.text(),
  subject_id: model.text(),
  document: model.enum(["personal_data", "offer_supplier", "offer_buyer"]),
  version: model.text(),
  text_hash: model.text(),
  ip: model.text(),
  accepted_at: model.dateTime(),
})
