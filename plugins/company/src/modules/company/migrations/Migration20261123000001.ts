import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`

/**
 * Price types with their defaults, managers, buyer companies and their members. Rows of a company are checked at commit:
 * Medusa flushes a transaction in an order of its own.
 */
export class Migration20261123000001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table price_type (
      code text primary key check (code ~ '^[a-z][a-z0-9_]*$'),
      name_ru text not null,
      name_en text not null,
      is_guest boolean not null default false,
      default_for text check (default_for in ('legal', 'individual')),
      position integer not null default 0,
      ${STAMPS}
    )`)
    this.addSql("create unique index price_type_guest on price_type (is_guest) where is_guest and deleted_at is null")
    this.addSql(`create unique index price_type_default on price_type (default_for)
      where default_for is not null and deleted_at is null`)
    this.addSql(`insert into price_type (code, name_ru, name_en, is_guest, default_for, position) values
      ('retail', 'Розничная', 'Retail', true, null, 1),
      ('small_wholesale', 'Мелкий опт', 'Small wholesale', false, 'individual', 2),
      ('wholesale', 'Оптовая', 'Wholesale', false, 'legal', 3),
      ('dealer', 'Дилерская', 'Dealer', false, null, 4)`)

    this.addSql(`create table manager (
      id text primary key,
      user_id text,
      name text not null,
      phone text,
      email text not null,
      position text,
      photo_url text,
      ${STAMPS}
    )`)
    this.addSql("create unique index manager_email on manager (lower(email)) where deleted_at is null")

    this.addSql(`create table company (
      id text primary key,
      kind text not null check (kind in ('legal', 'individual')),
      name text not null,
      short_name text,
      inn text not null,
      kpp text,
      ogrn text not null,
      address text not null,
      phone text,
      email text,
      bik text,
      bank_name text,
      account text,
      corr_account text,
      price_type_code text not null references price_type (code),
      manager_id text references manager (id),
      territory_code text not null,
      status text not null check (status in ('active', 'pending_check', 'blocked')),
      "check" jsonb,
      ${STAMPS},
      check (length(inn) = case kind when 'legal' then 10 else 12 end),
      check (kind = 'legal' or kpp is null)
    )`)
    this.addSql("create unique index company_inn_kpp on company (inn, coalesce(kpp, '')) where deleted_at is null")
    this.addSql("create index company_created_at on company (created_at desc) where deleted_at is null")

    this.addSql(`create table company_member (
      id text primary key,
      company_id text not null references company (id) on delete cascade deferrable initially deferred,
      customer_id text not null,
      role text not null check (role in ('owner', 'buyer')),
      ${STAMPS}
    )`)
    this.addSql(
      "create unique index company_member_seat on company_member (customer_id, company_id) where deleted_at is null",
    )
    this.addSql("create index company_member_company on company_member (company_id) where deleted_at is null")

    this.addSql(`create table company_change (
      id text primary key,
      company_id text not null references company (id) on delete cascade deferrable initially deferred,
      field text not null,
      previous text,
      next text,
      actor_kind text not null check (actor_kind in ('customer', 'user', 'system')),
      actor_id text,
      ${STAMPS}
    )`)
    this.addSql("create index company_change_company on company_change (company_id, created_at)")
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists company_change, company_member, company, manager, price_type")
  }
}
