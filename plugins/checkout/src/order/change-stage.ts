import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { releaseOrder, shipOrder } from "@ryad/offer/reservation"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import { appendOrderEvent } from "../orders"
import { mayMove, type Stage } from "../transitions"
import { actorKindOf, type PaymentStage, type Scope } from "./order-types"

export type Actor = { id: string; name: string }

export type StageChange = {
  order_id: string
  to: Stage
  scope: Scope
  actor: Actor
  reason?: string | undefined
  /** The version the person saw; another one means that somebody else moved the order meanwhile. */
  version?: number | undefined
}

/** `event_id` is null when nothing moved; `product_ids` are those whose stock was given back. */
export type StageChanged = {
  order_id: string
  from: Stage
  to: Stage
  event_id: string | null
  product_ids: string[]
}

type Locked = { stage: Stage; payment_stage: PaymentStage; version: number }

/**
 * Moves an order in one transaction: the stage, its history and what the warehouses hold. Saying the same twice is
 * answered without a second move. Refuses with `order.changed_meanwhile`, `order.move_not_allowed`,
 * `order.reason_required`; a stranger gets 404.
 */
export const changeStage = (knex: Knex, change: StageChange): Promise<StageChanged> =>
  knex.transaction(async (trx) => {
    const { order_id, to } = change
    const locked = await lockOrder(trx, change)
    const from = locked.stage
    if (from === to) return { order_id, from, to, event_id: null, product_ids: [] }
    checkMove(change, locked)
    const payment_stage = paymentAfter(to, locked.payment_stage)
    await trx("purchase_order")
      .where({ order_id })
      .update({ stage: to, payment_stage, version: locked.version + 1, updated_at: trx.fn.now() })
    const event_id = await recordMove(trx, change, locked, payment_stage)
    if (to === "cancelled") await releaseOrder(trx, order_id)
    if (to === "shipped") await shipOrder(trx, order_id)
    const product_ids = to === "cancelled" ? await productsOf(trx, order_id) : []
    return { order_id, from, to, event_id, product_ids }
  })

const productsOf = (trx: Knex.Transaction, order_id: string): Promise<string[]> =>
  trx("purchase_line").where({ order_id }).distinct("product_id").pluck<string[]>("product_id")

const lockOrder = async (trx: Knex.Transaction, { order_id, scope }: StageChange): Promise<Locked> => {
  const owner = "everything" in scope ? {} : scope
  const locked = await trx("purchase_order")
    .where({ order_id, ...owner })
    .forUpdate()
    .first<Locked | undefined>("stage", "payment_stage", "version")
  return locked ?? refuseNotFound("order.not_found", "There is no such order")
}

const checkMove = ({ scope, to, reason, version }: StageChange, { stage, version: current }: Locked) => {
  if (version !== undefined && version !== current) {
    refuse("order.changed_meanwhile", "Somebody has moved this order meanwhile", { stage, version: current })
  }
  if (!mayMove(actorKindOf(scope), stage, to)) {
    refuse("order.move_not_allowed", `The order can't go from ${stage} to ${to} by this actor`, { from: stage, to })
  }
  if (to === "cancelled" && !reason) refuse("order.reason_required", "Say why the order is cancelled")
}

const paymentAfter = (to: Stage, payment: PaymentStage): PaymentStage => {
  if (to === "paid") return "paid"
  return to === "cancelled" && payment === "paid" ? "refunded" : payment
}

const recordMove = async (trx: Knex.Transaction, change: StageChange, locked: Locked, payment: PaymentStage) => {
  const actor = { actor_kind: actorKindOf(change.scope), actor_id: change.actor.id, actor_name: change.actor.name }
  const { order_id, reason = null } = change
  const id = generateEntityId(undefined, "oevt")
  await appendOrderEvent(trx, { id, order_id, kind: "stage", from: locked.stage, to: change.to, reason, ...actor })
  if (payment !== locked.payment_stage) {
    await appendOrderEvent(trx, { order_id, kind: "payment", from: locked.payment_stage, to: payment, ...actor })
  }
  return id
}
