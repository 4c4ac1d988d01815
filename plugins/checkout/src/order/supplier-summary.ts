import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type FirstStep = { code: "warehouse" | "delivery" | "offer" | "approved_card" | "order"; is_done: boolean }

export type SupplierSummary = {
  to_confirm: number
  to_assemble: number
  to_ship: number
  returned_by_moderation: number
  offers_active: number
  turnover_30d_kopecks: number
  orders_30d: number
  first_steps: FirstStep[]
}

type Row = Omit<SupplierSummary, "first_steps"> & Record<`has_${FirstStep["code"]}`, boolean>

/** What waits for the supplier now (each number is that of the list it opens), the last 30 days, and how far a newcomer has come; one SQL. */
export const supplierSummary = async (knex: Knex, supplier_id: string): Promise<SupplierSummary> => {
  const { rows } = await knex.raw<{ rows: [Row] }>(SUMMARY, { supplier_id })
  const { has_warehouse, has_delivery, has_offer, has_approved_card, has_order, ...summary } = rows[0]
  return {
    ...summary,
    first_steps: [
      { code: "warehouse", is_done: has_warehouse },
      { code: "delivery", is_done: has_delivery },
      { code: "offer", is_done: has_offer },
      { code: "approved_card", is_done: has_approved_card },
      { code: "order", is_done: has_order },
    ],
  }
}

const SUMMARY = `
  select o.*, f.*,
    (select count(*)::int from offer f join card c on c.product_id = f.product_id
      left join lateral (select r.status from change_request r where r.subject_kind = 'card' and r.subject_id = f.product_id
        and r.supplier_id = f.supplier_id and r.status <> 'withdrawn' and r.deleted_at is null
        order by r.submitted_at desc, r.id desc limit 1) r on true
      where f.supplier_id = :supplier_id and f.deleted_at is null
        and coalesce(r.status, c.status) = 'changes_requested') as returned_by_moderation,
    exists (select 1 from warehouse w where w.supplier_id = :supplier_id and w.deleted_at is null) as has_warehouse,
    exists (select 1 from delivery_term t where t.supplier_id = :supplier_id and t.deleted_at is null) as has_delivery
  from (
    select count(*) filter (where stage = 'new')::int as to_confirm,
      count(*) filter (where stage = 'paid')::int as to_assemble,
      count(*) filter (where stage = 'assembling')::int as to_ship,
      coalesce(sum(total_kopecks) filter (where stage <> 'cancelled' and placed_at > now() - interval '30 days'), 0)::float8
        as turnover_30d_kopecks,
      count(*) filter (where stage <> 'cancelled' and placed_at > now() - interval '30 days')::int as orders_30d,
      count(*) > 0 as has_order
    from purchase_order where supplier_id = :supplier_id
  ) o, (
    select count(*) filter (where f.status = 'active' and c.status = 'approved')::int as offers_active,
      count(*) > 0 as has_offer, coalesce(bool_or(c.status = 'approved'), false) as has_approved_card
    from offer f join card c on c.product_id = f.product_id
    where f.supplier_id = :supplier_id and f.deleted_at is null
  ) f`
