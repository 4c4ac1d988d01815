import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Offers with price and stock rows, reservations and the history of changes. */
export class Migration20261123000002Offer extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table offer (
      id text primary key,
      supplier_id text not null,
      product_id text not null references card (product_id),
      variant_id text not null,
      article text not null,
      article_norm text not null check (article_norm <> ''),
      unit text not null,
      vat_rate smallint check (vat_rate in (22, 10, 0, 7, 5)),
      min_quantity integer not null default 1,
      multiplicity integer not null default 1 check (multiplicity >= 1),
      lead_days integer not null default 0 check (lead_days >= 0),
      status text not null default 'active' check (status in ('active', 'paused', 'withdrawn')),
      confirmed_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz,
      check (min_quantity >= 1 and min_quantity % multiplicity = 0),
      constraint offer_supplier_article unique (supplier_id, article_norm)
    )`)
    this.addSql(`create unique index offer_supplier_variant on offer (supplier_id, variant_id)
      where status <> 'withdrawn'`)
    this.addSql(`create index offer_product on offer (product_id)`)
    this.addSql(`create index offer_variant on offer (variant_id)`)
    this.addSql(`create index offer_supplier_created on offer (supplier_id, created_at desc)`)
    this.addSql(`create index offer_article on offer (article_norm)`)

    this.addSql(`create table offer_price (
      id text primary key,
      offer_id text not null references offer (id) on delete cascade,
      price_type text not null,
      min_quantity integer not null default 1 check (min_quantity >= 1),
      currency text not null default 'RUB' check (currency = 'RUB'),
      amount_kopecks bigint not null check (amount_kopecks between 1 and 9007199254740991),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (offer_id, price_type, min_quantity)
    )`)

    this.addSql(`create table offer_stock (
      id text primary key,
      offer_id text not null references offer (id) on delete cascade,
      warehouse_id text not null,
      quantity integer not null default 0,
      reserved integer not null default 0,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check (0 <= reserved and reserved <= quantity),
      unique (offer_id, warehouse_id)
    )`)
    this.addSql(`create index offer_stock_warehouse on offer_stock (warehouse_id)`)

    this.addSql(`create table stock_reservation (
      id text primary key,
      offer_id text not null references offer (id),
      warehouse_id text not null,
      order_id text not null,
      quantity integer not null check (quantity > 0),
      created_at timestamptz not null default now(),
      released_at timestamptz,
      shipped_at timestamptz,
      check (released_at is null or shipped_at is null)
    )`)
    this.addSql(`create index stock_reservation_order on stock_reservation (order_id)`)
    this.addSql(`create index stock_reservation_offer on stock_reservation (offer_id)
      where released_at is null and shipped_at is null`)

    this.addSql(`create table offer_change (
      id text primary key,
      offer_id text not null references offer (id) on delete cascade,
      field text not null,
      previous jsonb,
      next jsonb,
      actor_kind text not null,
      actor_id text,
      at timestamptz not null default now()
    )`)
    this.addSql(`create index offer_change_offer on offer_change (offer_id, at desc)`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists offer_change, stock_reservation, offer_stock, offer_price, offer cascade`)
  }
}
