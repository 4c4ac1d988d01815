import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announceMove, announcePurchase } from "../notices/announce"

const BATCH = 50

/** Tells of purchases and moves whose notice was lost between the commit and the queue. */
export default async function announceOrders(container: MedusaContainer) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const purchases = await knex("purchase")
    .whereRaw("announced_at is null and created_at < now() - interval '1 minute'")
    .orderBy("created_at")
    .limit(BATCH)
    .pluck<string[]>("id")
  for (const id of purchases) await announcePurchase(container, id)
  const moves = await knex("order_event")
    .whereRaw("kind = 'stage' and announced_at is null and at < now() - interval '1 minute'")
    .orderBy("at")
    .limit(BATCH)
    .pluck<string[]>("id")
  for (const id of moves) await announceMove(container, id)
}

export const config = { name: "announce-orders", schedule: "* * * * *" }
