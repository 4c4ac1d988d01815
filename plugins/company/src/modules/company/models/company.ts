import { model } from "@medusajs/framework/utils"

/** A buyer: a legal entity or an ИП. An ИП has no КПП, and its ОГРН is an ОГРНИП of 15 digits. */
export const Company = model.define("company", {
  id: model.id({ prefix: "comp" }).primaryKey(),
  kind: model.enum(["legal", "individual"]),
  name: model.text(),
  short_name: model.text().nullable(),
  inn: model.text(),
  kpp: model.text().nullable(),
  ogrn: model.text(),
  address: model.text(),
  phone: model.text().nullable(),
  email: model.text().nullable(),
  bik: model.text().nullable(),
  bank_name: model.text().nullable(),
  account: model.text().nullable(),
  corr_account: model.text().nullable(),
  price_type_code: model.text(),
  manager_id: model.text().nullable(),
  territory_code: model.text(),
  status: model.enum(["active", "pending_check", "blocked"]),
  check: model.json().nullable(),
})
