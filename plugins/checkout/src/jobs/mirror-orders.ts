import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mirrorOrder } from "../order/mirror-order"

const BATCH = 20

/** Catches Medusa's order state up where a stage was changed and the process died, or Medusa refused, before it followed. */
export default async function mirrorOrders(container: MedusaContainer) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const behind = await knex("purchase_order")
    .whereRaw("mirrored_stage <> stage and updated_at < now() - interval '2 minutes'")
    .orderBy("updated_at")
    .limit(BATCH)
    .pluck<string[]>("order_id")
  for (const order_id of behind) {
    await mirrorOrder(container, order_id).catch((error: Error) =>
      logger.error(`order ${order_id} is ahead of Medusa: ${error.message}`),
    )
  }
}

export const config = { name: "mirror-orders", schedule: "*/5 * * * *" }
