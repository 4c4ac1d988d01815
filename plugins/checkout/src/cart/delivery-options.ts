import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeliveryOption } from "./cart-types"

export type DeliveryTerm = Omit<DeliveryOption, "term_id"> & {
  id: string
  supplier_id: string
  free_from_kopecks: number | null
}

/** Terms of these suppliers that reach a territory; a term without territories reaches everywhere. */
export const deliveryTerms = async (
  knex: Knex,
  supplier_ids: string[],
  territory_code: string | null,
): Promise<DeliveryTerm[]> => {
  if (!supplier_ids.length) return []
  const { rows } = await knex.raw<{ rows: DeliveryTerm[] }>(
    `select id, supplier_id, method, name, price_kopecks::float8 as price_kopecks,
       free_from_kopecks::float8 as free_from_kopecks, days_min, days_max
     from delivery_term
     where supplier_id = any(?) and deleted_at is null
       and (coalesce(cardinality(territory_codes), 0) = 0 or ?::text = any(territory_codes))
     order by supplier_id, price_kopecks, days_max, id`,
    [supplier_ids, territory_code],
  )
  return rows
}

/** Prices the terms for a sum of goods: from `free_from_kopecks` on delivery costs nothing. */
export const deliveryOptions = (terms: DeliveryTerm[], goods_kopecks: number): DeliveryOption[] =>
  terms.map((term) => ({
    term_id: term.id,
    method: term.method,
    name: term.name,
    price_kopecks: term.free_from_kopecks !== null && goods_kopecks >= term.free_from_kopecks ? 0 : term.price_kopecks,
    days_min: term.days_min,
    days_max: term.days_max,
  }))
