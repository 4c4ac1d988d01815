import { model } from "@medusajs/framework/utils"

/** The territory a customer chose by hand: one row per actor, and it wins over any guess. */
export const TerritoryChoice = model.define("territory_choice", {
  actor_id: model.text().primaryKey(),
  territory_code: model.text(),
})
