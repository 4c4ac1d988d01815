import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderWorkflow, completeOrderWorkflow, markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows"
import { STAGES, type Stage } from "../transitions"
import { registerGoods } from "./register-goods"

type Follow = (container: MedusaContainer, order_id: string) => Promise<unknown>

/** What a stage means to Medusa; the others are ours alone. Each can be repeated. */
const follow: Partial<Record<Stage, Follow>> = {
  paid: (container, order_id) => markPaid(container, order_id),
  shipped: async (container, order_id) => {
    await registerGoods(container, order_id, "fulfilled")
    await registerGoods(container, order_id, "shipped")
  },
  delivered: (container, order_id) => registerGoods(container, order_id, "delivered"),
  closed: (container, order_id) => closeInMedusa(container, order_id),
  cancelled: (container, order_id) => cancelInMedusa(container, order_id),
}

/** Brings Medusa's own order, payment and fulfilment state up to our stage, step by step, remembering how far it came. */
export const mirrorOrder = async (container: MedusaContainer, order_id: string): Promise<void> => {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const order = await knex("purchase_order")
    .where({ order_id })
    .first<{ stage: Stage; mirrored_stage: Stage } | undefined>("stage", "mirrored_stage")
  if (!order) return
  for (const stage of stagesBetween(order.mirrored_stage, order.stage)) {
    await follow[stage]?.(container, order_id)
    await knex("purchase_order").where({ order_id }).update({ mirrored_stage: stage })
  }
}

/** The way an order goes; cancelling jumps straight to the end. */
export const stagesBetween = (from: Stage, to: Stage): Stage[] =>
  to === "cancelled" ? (from === to ? [] : [to]) : STAGES.slice(STAGES.indexOf(from) + 1, STAGES.indexOf(to) + 1)

const markPaid = async (container: MedusaContainer, order_id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.id", "payment_collections.status"],
    filters: { id: order_id },
  })
  for (const collection of data[0]?.payment_collections ?? []) {
    if (collection?.status !== "not_paid") continue
    await markPaymentCollectionAsPaid(container).run({ input: { order_id, payment_collection_id: collection.id } })
  }
}

const statusOf = async (container: MedusaContainer, order_id: string): Promise<string | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["status"], filters: { id: order_id } })
  return data[0]?.status
}

const closeInMedusa = async (container: MedusaContainer, order_id: string) => {
  if ((await statusOf(container, order_id)) === "completed") return
  await completeOrderWorkflow(container).run({ input: { orderIds: [order_id] } })
}

const cancelInMedusa = async (container: MedusaContainer, order_id: string) => {
  if ((await statusOf(container, order_id)) === "canceled") return
  await cancelOrderWorkflow(container).run({ input: { order_id } })
}
