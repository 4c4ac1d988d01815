import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123000002SupplierChange extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supplier_change" (
      "id" text not null primary key,
      "supplier_id" text not null references "supplier" ("id") on delete cascade,
      "field" text not null,
      "previous" text null,
      "next" text null,
      "actor_kind" text not null check ("actor_kind" in ('supplier', 'user', 'system')),
      "actor_id" text not null,
      "actor_name" text null,
      "at" timestamptz not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
    this.addSql(
      `create index if not exists "IDX_supplier_change_supplier" on "supplier_change" ("supplier_id", "at" desc)`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "supplier_change"`)
  }
}
