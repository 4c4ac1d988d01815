import { model } from "@medusajs/framework/utils"

/** An immutable document of an order; `snapshot` holds all that it prints. */
export const Document = model.define("document", {
  id: model.id({ prefix: "doc" }).primaryKey(),
  kind: model.enum(["invoice"]),
  order_id: model.text(),
  supplier_id: model.text(),
  company_id: model.text(),
  number: model.number(),
  year: model.number(),
  version: model.number().default(1),
  snapshot: model.json(),
  file_id: model.text().nullable(),
  pages: model.number().nullable(),
  status: model.enum(["pending", "ready", "failed"]).default("pending"),
  attempts: model.number().default(0),
  next_attempt_at: model.dateTime(),
  error: model.text().nullable(),
  ready_at: model.dateTime().nullable(),
  announced_at: model.dateTime().nullable(),
})
