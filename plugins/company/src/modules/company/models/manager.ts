import { model } from "@medusajs/framework/utils"

/** The platform's person whom a buyer calls. `user_id` is the operator's account, when they have one; `created_by` the operator who added them. */
export const Manager = model.define("manager", {
  id: model.id({ prefix: "mgr" }).primaryKey(),
  user_id: model.text().nullable(),
  name: model.text(),
  phone: model.text().nullable(),
  email: model.text(),
  position: model.text().nullable(),
  photo_url: model.text().nullable(),
  created_by: model.text().nullable(),
  created_by_name: model.text().nullable(),
})
