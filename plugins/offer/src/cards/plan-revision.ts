import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import { applyActions, diffCard, type CardAction, type CardContent } from "../card/card-content"
import { readCard, type StoredCard } from "../queries/card-content"
import { prepareContent, type ContentInput } from "./prepare-content"

export type Revision = { supplier_id: string; offer_id: string; changes: Partial<ContentInput> }

export type RevisionPlan = {
  product_id: string
  /** A live card keeps its content until approval; any other is rewritten at once, since nobody sees it. */
  is_live: boolean
  kind: "create" | "update"
  content: CardContent
  previous: StoredCard
  actions: CardAction[]
}

/** What a revision of the supplier's card would change. Refuses `card.not_yours` and `card.nothing_changed`. */
export const planRevision = async (knex: Knex, { supplier_id, offer_id, changes }: Revision): Promise<RevisionPlan> => {
  const product_id = await editableCard(knex, supplier_id, offer_id)
  const previous = (await readCard(knex, product_id)) ?? refuseNotFound("card.not_found", "The card is gone")
  const open = await openRequest(knex, product_id)
  const is_live = previous.status === "approved"
  const base = is_live ? applyActions(previous.content, open?.actions ?? []) : previous.content
  const standing = [...new Set([...previous.content.images, ...base.images])]
  const content = await prepareContent(knex, supplier_id, { ...base, ...changes }, standing)
  const actions = diffCard(is_live ? previous.content : null, content)
  const isAsSubmitted = open?.status === "pending" && diffCard(base, content).length === 0
  if (!actions.length || isAsSubmitted) refuse("card.nothing_changed", "The card is the same as before")
  return { product_id, is_live, kind: is_live ? "update" : "create", content, previous, actions }
}

/** A card is its proposer's, or the only seller's: whether this supplier may change the card of its offer. */
export const mayReviseCard = async (knex: Knex, supplier_id: string, offer_id: string): Promise<boolean> => {
  const row = await cardOf(knex, supplier_id, offer_id)
  return Boolean(row && isOwn(row, supplier_id))
}

type SoldCard = { product_id: string; proposer: string | null; has_others: boolean }

const isOwn = ({ proposer, has_others }: SoldCard, supplier_id: string) => proposer === supplier_id || !has_others

const cardOf = (knex: Knex, supplier_id: string, offer_id: string) =>
  knex("offer as o")
    .join("card as c", "c.product_id", "o.product_id")
    .where({ "o.id": offer_id, "o.supplier_id": supplier_id, "o.deleted_at": null })
    .first<SoldCard | undefined>(
      "c.product_id",
      "c.supplier_id as proposer",
      knex.raw(
        `exists (select 1 from offer x where x.product_id = o.product_id and x.supplier_id <> o.supplier_id
          and x.status <> 'withdrawn' and x.deleted_at is null) as has_others`,
      ),
    )

const editableCard = async (knex: Knex, supplier_id: string, offer_id: string): Promise<string> => {
  const row = await cardOf(knex, supplier_id, offer_id)
  if (!row) return refuseNotFound("offer.not_found", `There is no offer ${offer_id}`)
  if (!isOwn(row, supplier_id)) {
    refuse("card.not_yours", "Only the card's proposer may change a card that others sell on")
  }
  return row.product_id
}

const openRequest = (knex: Knex, product_id: string) =>
  knex("change_request")
    .where({ subject_kind: "card", subject_id: product_id, deleted_at: null })
    .whereIn("status", ["pending", "changes_requested"])
    .first<{ status: string; actions: CardAction[] } | undefined>("status", "actions")
