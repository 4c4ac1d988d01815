import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Withdraws every offer whose product or variant is gone, with history. Answers the products concerned. */
export const withdrawOrphans = (knex: Knex): Promise<string[]> =>
  knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { id: string; product_id: string; previous: string }[] }>(WITHDRAW)
    if (!rows.length) return []
    await trx("offer_change").insert(
      rows.map(({ id, previous }) => ({
        id: generateEntityId(undefined, "ofch"),
        offer_id: id,
        field: "status",
        previous: JSON.stringify(previous),
        next: JSON.stringify("withdrawn"),
        actor_kind: "system",
        actor_id: "withdraw-orphans",
      })),
    )
    return [...new Set(rows.map(({ product_id }) => product_id))]
  })

const WITHDRAW = `
  with orphans as (
    select o.id, o.status as previous from offer o
    left join product p on p.id = o.product_id and p.deleted_at is null
    left join product_variant v on v.id = o.variant_id and v.deleted_at is null
    where o.status <> 'withdrawn' and (p.id is null or v.id is null)
    order by o.id for update of o
  )
  update offer set status = 'withdrawn', updated_at = now() from orphans
  where offer.id = orphans.id returning offer.id, offer.product_id, orphans.previous`
