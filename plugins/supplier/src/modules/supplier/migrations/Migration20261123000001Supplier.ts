import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null`

/** The noun stands in the class name because all modules share one table of executed migrations. */
export class Migration20261123000001Supplier extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supplier" (
      "id" text not null primary key,
      "handle" text null,
      "name" text null,
      "short_name" text null,
      "kind" text null check ("kind" in ('legal', 'individual')),
      "inn" text null,
      "kpp" text null,
      "ogrn" text null,
      "address" text null,
      "territory_code" text null,
      "description" text null,
      "vat_payer" boolean not null default true,
      "head" text null,
      "head_basis" text null,
      "phone" text null,
      "email" text null,
      "bik" text null,
      "bank_name" text null,
      "account" text null,
      "corr_account" text null,
      "status" text not null default 'draft'
        check ("status" in ('draft', 'submitted', 'changes_requested', 'approved', 'rejected', 'suspended')),
      "check" jsonb null,
      "version" integer not null default 1,
      ${TIMES})`)
    // A draft may name any ИНН, since nobody has checked who its author is; the first to submit holds it.
    this.addSql(`create unique index if not exists "IDX_supplier_inn" on "supplier" ("inn")
      where "status" not in ('draft', 'rejected') and "deleted_at" is null`)
    this.addSql(`create unique index if not exists "IDX_supplier_handle" on "supplier" ("handle")
      where "deleted_at" is null`)
    this.addSql(`create index if not exists "IDX_supplier_status" on "supplier" ("status", "updated_at" desc)`)
    this.addSql(`create table if not exists "supplier_member" (
      "id" text not null primary key,
      "supplier_id" text not null references "supplier" ("id") on delete cascade,
      "email" text not null,
      "first_name" text not null,
      "last_name" text not null,
      "phone" text null,
      "role" text not null check ("role" in ('owner', 'manager', 'content', 'warehouse')),
      ${TIMES})`)
    this.addSql(`create unique index if not exists "IDX_supplier_member_email" on "supplier_member" (lower("email"))
      where "deleted_at" is null`)
    this.addSql(`create index if not exists "IDX_supplier_member_supplier" on "supplier_member" ("supplier_id")`)
    this.addSql(`create table if not exists "supplier_event" (
      "id" text not null primary key,
      "supplier_id" text not null references "supplier" ("id") on delete cascade,
      "from" text null,
      "to" text not null,
      "actor_kind" text not null check ("actor_kind" in ('supplier', 'user', 'system')),
      "actor_id" text not null,
      "actor_name" text null,
      "comment" text null,
      "at" timestamptz not null,
      ${TIMES})`)
    this.addSql(`create index if not exists "IDX_supplier_event_supplier" on "supplier_event" ("supplier_id", "at")`)
    this.addSql(`create table if not exists "warehouse" (
      "id" text not null primary key,
      "supplier_id" text not null references "supplier" ("id") on delete cascade,
      "name" text not null,
      "territory_code" text not null,
      "address" text null,
      ${TIMES})`)
    this.addSql(`create unique index if not exists "IDX_warehouse_name" on "warehouse" ("supplier_id", lower("name"))
      where "deleted_at" is null`)
    this.addSql(`create table if not exists "delivery_term" (
      "id" text not null primary key,
      "supplier_id" text not null references "supplier" ("id") on delete cascade,
      "method" text not null check ("method" in ('pickup', 'courier', 'transport_company')),
      "name" text not null,
      "territory_codes" text[] not null default '{}',
      "price_kopecks" integer not null check ("price_kopecks" >= 0),
      "free_from_kopecks" integer null check ("free_from_kopecks" >= 0),
      "days_min" integer not null check ("days_min" >= 0),
      "days_max" integer not null,
      ${TIMES},
      constraint "CK_delivery_term_days" check ("days_max" >= "days_min"))`)
    this.addSql(`create index if not exists "IDX_delivery_term_supplier" on "delivery_term" ("supplier_id")`)
  }

  override async down(): Promise<void> {
    for (const table of ["delivery_term", "warehouse", "supplier_event", "supplier_member", "supplier"]) {
      this.addSql(`drop table if exists "${table}"`)
    }
  }
}
