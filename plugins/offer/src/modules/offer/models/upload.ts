import { model } from "@medusajs/framework/utils"

/** Whose picture a file is: a card may only use pictures of its own supplier. */
export const Upload = model.define("upload", {
  id: model.id({ prefix: "upl" }).primaryKey(),
  supplier_id: model.text(),
  file_id: model.text(),
  url: model.text(),
  sha256: model.text(),
})
