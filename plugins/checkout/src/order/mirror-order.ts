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

type Behind = { order_id: string; stage: Stage; mirrored_stage: Stage }

/**
 * Brings Medusa's own order, payment and fulfilment state up to our stage, step by step, remembering how far it came.
 * One process at a time does it for an order: Medusa's workflows look before they act, and two at once would capture a
 * payment twice. Who comes meanwhile leaves it to the one who is there, who looks again before going.
 */
export const mirrorOrder = async (container: MedusaContainer, order_id: string): Promise<void> => {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (let order = await lease(knex, order_id); order; order = await lease(knex, order_id)) {
    try {
      await catchUp(container, knex, order)
    } finally {
      await knex("purchase_order").where({ order_id }).update({ mirror_leased_until: null })
    }
  }
}

/** Undefined when nothing is behind or somebody else is at it; a dead process's lease ends by itself. */
const lease = async (knex: Knex, order_id: string): Promise<Behind | undefined> => {
  const { rows } = await knex.raw<{ rows: Behind[] }>(
    `update purchase_order set mirror_leased_until = now() + interval '5 minutes'
     where order_id = ? and mirrored_stage <> stage
       and (mirror_leased_until is null or mirror_leased_until <= now())
     returning order_id, stage, mirrored_stage`,
    [order_id],
  )
  return rows[0]
}

const catchUp = async (container: MedusaContainer, knex: Knex, { order_id, stage, mirrored_stage }: Behind) => {
  const steps = stagesBetween(mirrored_stage, stage)
  if (!steps.length) throw new Error(`order ${order_id} can't follow from ${mirrored_stage} to ${stage}`)
  for (const step of steps) {
    await follow[step]?.(container, order_id)
    await knex("purchase_order").where({ order_id }).update({ mirrored_stage: step })
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
