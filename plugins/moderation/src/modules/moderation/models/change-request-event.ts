import { model } from "@medusajs/framework/utils"

export const ChangeRequestEvent = model.define("change_request_event", {
  id: model.id({ prefix: "chev" }).primaryKey(),
  change_request_id: model.text(),
  from: model.text().nullable(),
  to: model.text(),
  actor_kind: model.enum(["supplier", "user", "system"]),
  actor_id: model.text(),
  actor_name: model.text().nullable(),
  comment: model.text().nullable(),
  at: model.dateTime(),
})
