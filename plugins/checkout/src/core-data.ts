import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"

export type CoreData = { region_id: string; sales_channel_id: string }

/** The one ruble region with Russia in it and the one sales channel; refuses by name what the seed hasn't made. */
export const coreData = async (knex: Knex): Promise<CoreData> => {
  const region = await knex("region as r")
    .join("region_country as c", "c.region_id", "r.id")
    .where({ "c.iso_2": "ru", "r.currency_code": "rub" })
    .whereNull("r.deleted_at")
    .orderBy("r.created_at")
    .first<{ id: string } | undefined>("r.id")
  if (!region) return refuse("checkout.region_missing", "There is no region with the currency RUB and the country RU")
  const channel = await knex("sales_channel")
    .whereNull("deleted_at")
    .where({ is_disabled: false })
    .orderBy("created_at")
    .first<{ id: string } | undefined>("id")
  if (!channel) return refuse("checkout.sales_channel_missing", "There is no enabled sales channel")
  return { region_id: region.id, sales_channel_id: channel.id }
}
