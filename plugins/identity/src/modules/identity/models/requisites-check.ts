import { model } from "@medusajs/framework/utils"

export const RequisitesCheck = model.define("requisites_check", {
  id: model.id({ prefix: "rchk" }).primaryKey(),
  inn: model.text(),
  kpp: model.text().nullable(),
  provider: model.text(),
  outcome: model.enum(["passed", "refused", "pending", "manual"]),
  answer: model.json(),
  checked_at: model.dateTime(),
})
