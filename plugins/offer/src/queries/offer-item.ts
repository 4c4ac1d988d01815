import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"
import type { CardContent } from "../card/card-content"
import { mayReviseCard } from "../cards/plan-revision"
import { attributesOf } from "./category-attributes"
import { readCard } from "./card-content"
import { OFFER_COLUMNS, OFFER_TABLES } from "./offer-columns"
import type { SupplierOffer } from "./offer-list"

const HISTORY = 50

/** The supplier's own offers by id, in the order asked; strangers' ids are left out. */
export const supplierOffersByIds = async (knex: Knex, supplier_id: string, ids: string[]): Promise<SupplierOffer[]> => {
  const { rows } = await knex.raw<{ rows: SupplierOffer[] }>(
    `select ${OFFER_COLUMNS}, case when r.status in ('pending', 'changes_requested') then r.actions end as actions
     from ${OFFER_TABLES}
     where o.id = any(?) and o.supplier_id = ? and o.deleted_at is null order by array_position(?::text[], o.id)`,
    [ids, supplier_id, ids],
  )
  return rows
}

/** One own offer with the card's content, what is proposed for it, and its history; a stranger's id answers 404. */
export const readSupplierOffer = async (knex: Knex, supplier_id: string, offer_id: string) => {
  const [found] = await supplierOffersByIds(knex, supplier_id, [offer_id])
  const { actions, ...offer } = found ?? refuseNotFound("offer.not_found", `There is no offer ${offer_id}`)
  const [card, changes, may_revise_card] = await Promise.all([
    readCard(knex, offer.product_id),
    historyOf(knex, offer_id),
    mayReviseCard(knex, supplier_id, offer_id),
  ])
  const content = card?.content
  const definitions = content ? await attributesOf(knex, content.category_id) : []
  return {
    ...offer,
    may_revise_card,
    card: content && { ...content, images: await namedImages(knex, supplier_id, content), definitions },
    revision: actions ?? null,
    changes,
  }
}

const historyOf = (knex: Knex, offer_id: string) =>
  knex("offer_change")
    .where({ offer_id })
    .orderBy("at", "desc")
    .limit(HISTORY)
    .select("id", "field", "previous", "next", "actor_kind", "actor_id", "at")

/** A picture is named by the supplier's upload, else by its address, which a revision may send back as it is. */
const namedImages = async (knex: Knex, supplier_id: string, { images }: CardContent) => {
  const uploads = await knex("upload")
    .whereIn("url", images)
    .where({ supplier_id })
    .select<{ file_id: string; url: string }[]>("file_id", "url")
  const ids = new Map(uploads.map(({ file_id, url }) => [url, file_id]))
  return images.map((url) => ({ id: ids.get(url) ?? url, url }))
}
