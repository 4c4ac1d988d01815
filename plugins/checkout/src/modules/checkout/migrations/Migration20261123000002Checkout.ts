import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Purchases, their orders, legal lines and history. `purchase.cart_id` is unique: it is what makes placing happen once.
 * `announced_at` and `mirrored_stage` let a job finish what a crash after the commit left undone.
 */
export class Migration20261123000002Checkout extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create sequence purchase_number_seq start with 1001`)
    this.addSql(`create sequence purchase_order_number_seq start with 10001`)
    this.addSql(`create table purchase (
      id text primary key,
      number bigint not null unique default nextval('purchase_number_seq'),
      cart_id text not null unique,
      company_id text not null,
      customer_id text not null,
      total_kopecks bigint not null check (total_kopecks >= 0),
      created_at timestamptz not null default now(),
      announced_at timestamptz
    )`)
    this.addSql(`create index purchase_company on purchase (company_id, created_at desc)`)
    this.addSql(`create index purchase_created on purchase (created_at desc)`)
    this.addSql(`create index purchase_unannounced on purchase (created_at) where announced_at is null`)

    this.addSql(`create table purchase_order (
      order_id text primary key,
      purchase_id text not null references purchase (id),
      number bigint not null unique default nextval('purchase_order_number_seq'),
      supplier_id text not null,
      company_id text not null,
      customer_id text not null,
      stage text not null default 'new' check (stage in ('new', 'confirmed', 'awaiting_payment', 'paid',
        'assembling', 'shipped', 'delivered', 'closed', 'cancelled')),
      mirrored_stage text not null default 'new',
      payment_stage text not null default 'awaiting' check (payment_stage in ('awaiting', 'paid', 'refunded')),
      total_kopecks bigint not null check (total_kopecks >= 0),
      vat_kopecks bigint not null check (vat_kopecks between 0 and total_kopecks),
      delivery_kopecks bigint not null default 0 check (delivery_kopecks between 0 and total_kopecks),
      delivery jsonb,
      comment text,
      placed_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null default 1,
      unique (purchase_id, supplier_id)
    )`)
    this.addSql(`create index purchase_order_supplier on purchase_order (supplier_id, placed_at desc)`)
    this.addSql(`create index purchase_order_supplier_stage on purchase_order (supplier_id, stage)`)
    this.addSql(`create index purchase_order_company on purchase_order (company_id, placed_at desc)`)
    this.addSql(`create index purchase_order_unmirrored on purchase_order (updated_at) where mirrored_stage <> stage`)

    this.addSql(`create table purchase_line (
      id text primary key,
      order_id text not null references purchase_order (order_id),
      position integer not null check (position > 0),
      offer_id text not null,
      product_id text not null,
      variant_id text not null,
      supplier_id text not null,
      title text not null,
      article text not null,
      unit text not null,
      thumbnail text,
      quantity integer not null check (quantity > 0),
      price_kopecks bigint not null check (price_kopecks >= 0),
      vat_rate smallint check (vat_rate in (22, 10, 0, 7, 5)),
      gross_kopecks bigint not null,
      vat_kopecks bigint not null,
      net_kopecks bigint not null,
      unique (order_id, position),
      check (gross_kopecks = price_kopecks * quantity and gross_kopecks = vat_kopecks + net_kopecks)
    )`)
    this.addSql(`create index purchase_line_offer on purchase_line (offer_id)`)

    this.addSql(`create table order_event (
      id text primary key,
      order_id text not null references purchase_order (order_id),
      kind text not null check (kind in ('stage', 'payment', 'document', 'comment')),
      "from" text,
      "to" text,
      actor_kind text not null check (actor_kind in ('customer', 'supplier', 'user', 'system')),
      actor_id text,
      actor_name text,
      reason text,
      data jsonb,
      at timestamptz not null default clock_timestamp(),
      announced_at timestamptz
    )`)
    this.addSql(`create index order_event_order on order_event (order_id, at)`)
    this.addSql(
      `create index order_event_unannounced on order_event (at) where kind = 'stage' and announced_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists order_event, purchase_line, purchase_order, purchase cascade`)
    this.addSql(`drop sequence if exists purchase_number_seq, purchase_order_number_seq`)
  }
}
