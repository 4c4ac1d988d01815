import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What operators did to the characteristics of categories: who, when, from what to what. Rows are only added. */
export class Migration20261123000005OfferAudit extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists category_attribute_change (
      id text primary key,
      attribute_id text not null,
      category_id text not null,
      code text not null,
      previous jsonb,
      next jsonb,
      actor_id text not null,
      actor_name text,
      at timestamptz not null default now()
    )`)
    this.addSql(`create index if not exists category_attribute_change_category
      on category_attribute_change (category_id, at desc)`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists category_attribute_change`)
  }
}
