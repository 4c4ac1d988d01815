import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Named carts of companies. The lines themselves are Medusa's `cart_line_item` rows. */
export class Migration20261123000001Checkout extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table cart_profile (
      cart_id text primary key,
      company_id text not null,
      customer_id text not null,
      name text not null check (name <> ''),
      colour text not null,
      status text not null default 'open' check (status in ('open', 'placed')),
      activated_at timestamptz not null default now(),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz
    )`)
    this.addSql(`create index cart_profile_company on cart_profile (company_id, status, created_at)`)
    this.addSql(`create index cart_profile_active on cart_profile (customer_id, company_id, activated_at desc)
      where status = 'open'`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists cart_profile cascade`)
  }
}
