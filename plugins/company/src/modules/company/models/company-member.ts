import { model } from "@medusajs/framework/utils"

/** A customer's seat in a company. A customer has one seat, so the price type of a request is never in doubt. */
export const CompanyMember = model.define("company_member", {
  id: model.id({ prefix: "cmem" }).primaryKey(),
  company_id: model.text(),
  customer_id: model.text(),
  role: model.enum(["owner", "buyer"]),
})
