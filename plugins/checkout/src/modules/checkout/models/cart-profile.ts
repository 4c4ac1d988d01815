import { model } from "@medusajs/framework/utils"

/** The name, colour and owner of a Medusa cart. */
export const CartProfile = model.define("cart_profile", {
  cart_id: model.text().primaryKey(),
  company_id: model.text(),
  customer_id: model.text(),
  name: model.text(),
  colour: model.text(),
  status: model.enum(["open", "placed"]).default("open"),
  activated_at: model.dateTime(),
})
