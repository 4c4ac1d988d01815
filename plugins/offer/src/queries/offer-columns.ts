/**
 * One row per offer with everything a supplier's table shows. Expects `offer o`, `card c`, `product p`.
 * `moderation` is the supplier's latest request on the card; without one, the card's own status.
 */
export const OFFER_COLUMNS = `
  o.id, o.product_id, o.variant_id, p.title, v.title as variant_title, p.handle, p.thumbnail, o.article, c.brand, c.gtin,
  (select jsonb_build_object('id', pc.id, 'name', pc.name, 'handle', pc.handle)
    from product_category pc where pc.id = c.category_id) as category,
  o.unit, o.vat_rate, o.min_quantity, o.multiplicity, o.lead_days, o.status, o.confirmed_at, o.created_at,
  coalesce((select jsonb_agg(jsonb_build_object('price_type', pr.price_type, 'min_quantity', pr.min_quantity,
      'amount_kopecks', pr.amount_kopecks) order by pr.price_type, pr.min_quantity)
    from offer_price pr where pr.offer_id = o.id), '[]') as prices,
  coalesce((select jsonb_agg(jsonb_build_object('warehouse_id', st.warehouse_id, 'warehouse', w.name,
      'quantity', st.quantity, 'reserved', st.reserved) order by st.warehouse_id)
    from offer_stock st left join warehouse w on w.id = st.warehouse_id where st.offer_id = o.id), '[]') as stock,
  (select least(coalesce(sum(st.quantity - st.reserved), 0), 2147483647)::int from offer_stock st where st.offer_id = o.id) as available,
  jsonb_build_object('status', coalesce(r.status, c.status), 'comment', case when r.id is null then c.comment else r.comment end,
    'request_id', r.id, 'kind', r.kind) as moderation`

export const OFFER_TABLES = `
  offer o
  join card c on c.product_id = o.product_id
  join product p on p.id = o.product_id
  left join product_variant v on v.id = o.variant_id
  left join lateral (
    select r.id, r.status, r.comment, r.kind, r.actions from change_request r
    where r.subject_kind = 'card' and r.subject_id = o.product_id and r.supplier_id = o.supplier_id
      and r.status <> 'withdrawn' and r.deleted_at is null
    order by r.submitted_at desc, r.id desc limit 1
  ) r on true`
