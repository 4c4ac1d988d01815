import { model } from "@medusajs/framework/utils"

/** Who changed which field of a company, from what to what and why. Rows are only added. */
export const CompanyChange = model.define("company_change", {
  id: model.id({ prefix: "cchg" }).primaryKey(),
  company_id: model.text(),
  field: model.text(),
  previous: model.text().nullable(),
  next: model.text().nullable(),
  actor_kind: model.enum(["customer", "user", "system"]),
  actor_id: model.text().nullable(),
  actor_name: model.text().nullable(),
  reason: model.text().nullable(),
})
