import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Documents and their numbers. The counter is a row that is locked while a number is taken in the same transaction as
 * the document, so a rolled back document leaves no gap; a sequence would.
 */
export class Migration20261123000001Document extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table document (
      id text primary key,
      kind text not null check (kind in ('invoice')),
      order_id text not null,
      supplier_id text not null,
      company_id text not null,
      number integer not null check (number > 0),
      year integer not null,
      version integer not null default 1 check (version > 0),
      snapshot jsonb not null,
      file_id text,
      pages integer,
      status text not null default 'pending' check (status in ('pending', 'ready', 'failed')),
      attempts integer not null default 0,
      next_attempt_at timestamptz not null default now(),
      error text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz,
      ready_at timestamptz,
      announced_at timestamptz,
      constraint document_order_version unique (order_id, kind, version),
      constraint document_number unique (supplier_id, kind, year, number),
      check (status <> 'ready' or file_id is not null)
    )`)
    this.addSql(`create index document_company on document (company_id, created_at desc)`)
    this.addSql(`create index document_supplier on document (supplier_id, created_at desc)`)
    this.addSql(`create index document_unfinished on document (next_attempt_at)
      where status <> 'ready' or announced_at is null`)
    this.addSql(`create table document_counter (
      supplier_id text not null,
      kind text not null,
      year integer not null,
      last integer not null,
      primary key (supplier_id, kind, year)
    )`)
    // What was frozen stays so: a correction is a new version.
    this.addSql(`create function document_is_immutable() returns trigger language plpgsql as $$
      begin
        if (new.kind, new.order_id, new.supplier_id, new.company_id, new.number, new.year, new.version, new.snapshot)
          is distinct from
          (old.kind, old.order_id, old.supplier_id, old.company_id, old.number, old.year, old.version, old.snapshot)
        then raise exception 'a document is immutable: make a new version';
        end if;
        return new;
      end $$`)
    this.addSql(`create trigger document_immutable before update on document
      for each row execute function document_is_immutable()`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists document, document_counter cascade`)
    this.addSql(`drop function if exists document_is_immutable`)
  }
}
