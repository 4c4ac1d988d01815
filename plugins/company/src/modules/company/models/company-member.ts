import { model } from "@medusajs/framework/utils"

/** A customer's seat in a company; who has several buys for the one they joined first. */
export const CompanyMember = model.define("company_member", {
  id: model.id({ prefix: "cmem" }).primaryKey(),
  company_id: model.text(),
  customer_id: model.text(),
  role: model.enum(["owner", "buyer"]),
})
