/**
 * The one definition of «can be bought», SQL on alias `o` (table `offer`):
 * an active offer that isn't deleted, an approved supplier, an approved card.
 * Price and stock aren't part of it: a sellable offer may be out of stock.
 */
export const SELLABLE = `(
  o.status = 'active' and o.deleted_at is null
  and exists (select 1 from supplier sellable_s where sellable_s.id = o.supplier_id
    and sellable_s.status = 'approved' and sellable_s.deleted_at is null)
  and exists (select 1 from card sellable_c where sellable_c.product_id = o.product_id
    and sellable_c.status = 'approved' and sellable_c.deleted_at is null)
)`
