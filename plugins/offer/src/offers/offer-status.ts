import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"
import type { Actor } from "@ryad/moderation/modules/moderation"
import type { OfferStatus } from "../modules/offer/models/offer"
import { changeOwnOffer, recordFacts, type OwnOffer } from "./own-offer"
import { refuseTaken } from "./write-offers"

/** A withdrawn offer frees its variant and may come back while nobody took its place. */
export const transitions = {
  active: ["paused", "withdrawn"],
  paused: ["active", "withdrawn"],
  withdrawn: ["active", "paused"],
} as const satisfies Record<OfferStatus, readonly OfferStatus[]>

export type StatusChange = { product_id: string; previous: OfferStatus }

/** Pauses, resumes or withdraws the supplier's own offer; asking for the status it has changes nothing. */
export const changeOfferStatus = (knex: Knex, own: OwnOffer, to: OfferStatus, actor: Actor): Promise<StatusChange> =>
  changeOwnOffer(knex, own, async (trx, { id, product_id, status: previous }) => {
    if (previous === to) return { product_id, previous }
    const next: readonly OfferStatus[] = transitions[previous]
    if (!next.includes(to)) refuse("offer.transition_forbidden", `An offer can't go from ${previous} to ${to}`)
    await trx("offer").where({ id }).update({ status: to }).catch(refuseTaken)
    await recordFacts(trx, id, [{ field: "status", previous, next: to }], actor)
    return { product_id, previous }
  })
