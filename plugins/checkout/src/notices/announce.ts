import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { purchaseNotices, type OrderNotice } from "./purchase-notices"
import { stageNotices } from "./stage-notices"

/** Queues the purchase's notices and marks it announced. Repeating is harmless: notices are unique by `dedupe_key`. */
export const announcePurchase = (container: MedusaContainer, purchase_id: string): Promise<void> =>
  announce(container, { table: "purchase", id: purchase_id, notices: purchaseNotices })

/** The same for one move of an order. */
export const announceMove = (container: MedusaContainer, event_id: string): Promise<void> =>
  announce(container, { table: "order_event", id: event_id, notices: stageNotices })

type Announcement = {
  table: "purchase" | "order_event"
  id: string
  notices: (knex: Knex, id: string) => Promise<OrderNotice[]>
}

const announce = async (container: MedusaContainer, { table, id, notices }: Announcement) => {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const list = await notices(knex, id)
  if (list.length) await notifyWorkflow(container).run({ input: { notices: list } })
  await knex(table).where({ id }).update({ announced_at: knex.fn.now() })
}
