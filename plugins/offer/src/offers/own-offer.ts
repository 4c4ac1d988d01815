import { generateEntityId } from "@medusajs/framework/utils"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"
import type { Actor } from "@ryad/moderation/modules/moderation"
import type { Offer } from "../modules/offer/models/offer"

export type OfferRow = InferTypeOf<typeof Offer>

export type OwnOffer = { offer_id: string; supplier_id: string }

export type OfferFact = { field: string; previous: unknown; next: unknown }

/** Runs `work` over the supplier's own offer, locked for the transaction; a stranger's id answers 404. */
export const changeOwnOffer = <Result>(
  knex: Knex,
  { offer_id, supplier_id }: OwnOffer,
  work: (trx: Knex.Transaction, offer: OfferRow) => Promise<Result>,
): Promise<Result> =>
  knex.transaction(async (trx) => {
    const offer = await trx<OfferRow>("offer")
      .where({ id: offer_id, supplier_id, deleted_at: null })
      .forUpdate()
      .first()
    // knex types a row as partially unknown; `select *` of a table is the model's row.
    return work(
      trx,
      (offer as OfferRow | undefined) ?? refuseNotFound("offer.not_found", `There is no offer ${offer_id}`),
    )
  })

/** Writes history and the day the supplier last confirmed the offer: saying «still so» counts, with no facts to record. */
export const recordFacts = async (
  trx: Knex.Transaction,
  offer_id: string,
  facts: OfferFact[],
  actor: Actor,
): Promise<void> => {
  const changed = facts.filter(({ previous, next }) => JSON.stringify(previous) !== JSON.stringify(next))
  await trx("offer").where({ id: offer_id }).update({ confirmed_at: trx.fn.now(), updated_at: trx.fn.now() })
  if (!changed.length) return
  await trx("offer_change").insert(
    changed.map(({ field, previous, next }) => ({
      id: generateEntityId(undefined, "ofch"),
      offer_id,
      field,
      previous: JSON.stringify(previous ?? null),
      next: JSON.stringify(next ?? null),
      actor_kind: actor.kind,
      actor_id: actor.id,
    })),
  )
}
