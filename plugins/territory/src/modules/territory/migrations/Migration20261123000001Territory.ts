import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The choices people made; the directory itself is code, so it needs no table. */
export class Migration20261123000001Territory extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table territory_choice (
      actor_id text primary key,
      territory_code text not null check (territory_code ~ '^RU-[A-Z]{2,3}$'),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz
    )`)
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists territory_choice")
  }
}
