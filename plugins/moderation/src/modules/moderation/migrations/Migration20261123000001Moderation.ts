import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The noun stands in the class name because all modules share one table of executed migrations. */
export class Migration20261123000001Moderation extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "change_request" (
      "id" text not null primary key,
      "subject_kind" text not null check ("subject_kind" in ('card', 'supplier')),
      "subject_id" text not null,
      "supplier_id" text not null,
      "kind" text not null check ("kind" in ('create', 'update')),
      "status" text not null default 'pending'
        check ("status" in ('pending', 'approved', 'rejected', 'changes_requested', 'withdrawn')),
      "actions" jsonb not null,
      "submitted_by" text not null,
      "submitted_at" timestamptz not null,
      "decided_by" text null,
      "decided_at" timestamptz null,
      "comment" text null,
      "version" integer not null default 1,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
    // One open request per subject: a second revision waits for the decision on the first.
    this.addSql(`create unique index if not exists "IDX_change_request_open" on "change_request"
      ("subject_kind", "subject_id") where "status" in ('pending', 'changes_requested') and "deleted_at" is null`)
    this.addSql(`create index if not exists "IDX_change_request_queue" on "change_request"
      ("status", "subject_kind", "submitted_at")`)
    this.addSql(
      `create index if not exists "IDX_change_request_supplier" on "change_request" ("supplier_id", "status")`,
    )
    this.addSql(`create table if not exists "change_request_event" (
      "id" text not null primary key,
      "change_request_id" text not null references "change_request" ("id") on delete cascade,
      "from" text null,
      "to" text not null,
      "actor_kind" text not null check ("actor_kind" in ('supplier', 'user', 'system')),
      "actor_id" text not null,
      "actor_name" text null,
      "comment" text null,
      "at" timestamptz not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
    this.addSql(`create index if not exists "IDX_change_request_event_request" on "change_request_event"
      ("change_request_id", "at")`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "change_request_event"`)
    this.addSql(`drop table if exists "change_request"`)
  }
}
