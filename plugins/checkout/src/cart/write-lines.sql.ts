/** Bindings: JSON of `{ id, tax_id, offer_id, quantity, price_kopecks }[]`, cart id, cart id, cart id. */
export const UPSERT_LINES = `
  with input as materialized (
    select x.*, o.variant_id, o.product_id, o.vat_rate, p.title, p.subtitle, p.description, p.thumbnail, p.handle,
      v.title as variant_title, v.sku, v.barcode, trim_scale(x.price_kopecks / 100.0) as price,
      exists (select 1 from product_variant other where other.product_id = o.product_id and other.id <> o.variant_id
        and other.deleted_at is null) as has_variants
    from jsonb_to_recordset(?::jsonb) as x (id text, tax_id text, offer_id text, quantity int, price_kopecks bigint)
    join offer o on o.id = x.offer_id
    join product p on p.id = o.product_id
    join product_variant v on v.id = o.variant_id
  ), updated as (
    update cart_line_item l set quantity = i.quantity, unit_price = i.price,
      raw_unit_price = jsonb_build_object('value', i.price::text, 'precision', 20), updated_at = now()
    from input i
    where l.cart_id = ? and l.deleted_at is null and l.metadata->>'offer_id' = i.offer_id
    returning l.id, i.offer_id
  ), inserted as (
    insert into cart_line_item (id, cart_id, title, subtitle, thumbnail, quantity, variant_id, product_id,
      product_title, product_description, product_subtitle, product_handle, variant_sku, variant_barcode,
      variant_title, requires_shipping, is_discountable, is_tax_inclusive, is_custom_price, unit_price,
      raw_unit_price, metadata)
    select i.id, ?, case when i.has_variants then i.title || ', ' || i.variant_title else i.title end, i.subtitle, i.thumbnail, i.quantity, i.variant_id, i.product_id,
      i.title, i.description, i.subtitle, i.handle, i.sku, i.barcode,
      i.variant_title, true, false, true, true, i.price,
      jsonb_build_object('value', i.price::text, 'precision', 20), jsonb_build_object('offer_id', i.offer_id)
    from input i
    where not exists (select 1 from cart_line_item l
      where l.cart_id = ? and l.deleted_at is null and l.metadata->>'offer_id' = i.offer_id)
    returning id, metadata->>'offer_id' as offer_id
  ), stale as (
    delete from cart_line_item_tax_line where item_id in (select id from updated)
  )
  insert into cart_line_item_tax_line (id, item_id, code, rate, provider_id)
  select i.tax_id, w.id, 'vat', i.vat_rate, 'ryad'
  from (select * from updated union all select * from inserted) w
  join input i on i.offer_id = w.offer_id
  where i.vat_rate is not null`
