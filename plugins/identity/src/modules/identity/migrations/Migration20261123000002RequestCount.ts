import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Touched by SQL only (see rate-limit/count-request.ts), so it has no model. */
export class Migration20261123000002RequestCount extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "request_count" (
      "key" text not null primary key,
      "started_at" timestamptz not null,
      "count" integer not null)`)
    this.addSql(`create index if not exists "IDX_request_count_started" on "request_count" ("started_at")`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "request_count"`)
  }
}
