import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type Delivery = { days_min: number; days_max: number; price_kopecks: number }

const TO_TERRITORY = `
  select distinct on (dt.supplier_id) dt.supplier_id, dt.days_min, dt.days_max, dt.price_kopecks::float8 as price_kopecks
  from delivery_term dt
  where dt.supplier_id = any (?::text[]) and dt.deleted_at is null and dt.method <> 'pickup'
    and (dt.territory_codes = '{}' or ?::text = any (dt.territory_codes))
  order by dt.supplier_id, dt.price_kopecks, dt.days_max`

/** The cheapest way each supplier delivers to a territory; a supplier that doesn't deliver there is absent. */
export const readDelivery = async (
  knex: Knex,
  supplier_ids: string[],
  territory: string,
): Promise<Map<string, Delivery>> => {
  const { rows } = await knex.raw<{ rows: (Delivery & { supplier_id: string })[] }>(TO_TERRITORY, [
    supplier_ids,
    territory,
  ])
  return new Map(rows.map(({ supplier_id, ...delivery }) => [supplier_id, delivery]))
}

export type WarehouseStock = { warehouse: string; territory_code: string; available: number }

const BY_WAREHOUSE = `
  select st.offer_id, w.name as warehouse, w.territory_code, st.quantity - st.reserved as available
  from offer_stock st join warehouse w on w.id = st.warehouse_id
  where st.offer_id = any (?::text[]) and w.deleted_at is null
  order by available desc, w.name`

export const readWarehouseStock = async (knex: Knex, offer_ids: string[]): Promise<Map<string, WarehouseStock[]>> => {
  const { rows } = await knex.raw<{ rows: (WarehouseStock & { offer_id: string })[] }>(BY_WAREHOUSE, [offer_ids])
  const stock = new Map<string, WarehouseStock[]>(offer_ids.map((id) => [id, []]))
  for (const { offer_id, ...row } of rows) stock.get(offer_id)?.push(row)
  return stock
}
