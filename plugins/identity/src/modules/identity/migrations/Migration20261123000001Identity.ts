import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The noun stands in the class name because all modules share one table of executed migrations. */
export class Migration20261123000001Identity extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "consent" (
      "id" text not null primary key,
      "subject_kind" text not null,
      "subject_id" text not null,
      "document" text not null check ("document" in ('personal_data', 'offer_supplier', 'offer_buyer')),
      "version" text not null,
      "text_hash" text not null,
      "ip" text not null,
      "accepted_at" timestamptz not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
    this.addSql(`create index if not exists "IDX_consent_subject" on "consent" ("subject_kind", "subject_id")`)
    this.addSql(`create table if not exists "requisites_check" (
      "id" text not null primary key,
      "inn" text not null,
      "kpp" text null,
      "provider" text not null,
      "outcome" text not null check ("outcome" in ('passed', 'refused', 'pending', 'manual')),
      "answer" jsonb not null,
      "checked_at" timestamptz not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
    this.addSql(
      `create index if not exists "IDX_requisites_check_inn" on "requisites_check" ("inn", "checked_at" desc)`,
    )
    this.addSql(`create table if not exists "sign_in_attempt" (
      "id" text not null primary key,
      "email_hmac" text not null,
      "ip" text not null,
      "at" timestamptz not null,
      "ok" boolean not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null)`)
    this.addSql(`create index if not exists "IDX_sign_in_attempt_email" on "sign_in_attempt" ("email_hmac", "at" desc)`)
    this.addSql(`create index if not exists "IDX_sign_in_attempt_ip" on "sign_in_attempt" ("ip", "at" desc)`)
    // Touched by SQL only (see idempotency.ts), so it has no model.
    this.addSql(`create table if not exists "idempotency_key" (
      "key" text not null,
      "actor_id" text not null,
      "route" text not null,
      "body_hash" text not null,
      "claim" text not null,
      "status" integer null,
      "answer" jsonb null,
      "claimed_at" timestamptz not null default now(),
      "created_at" timestamptz not null default now(),
      constraint "idempotency_key_pkey" primary key ("key", "actor_id", "route"))`)
    this.addSql(`create index if not exists "IDX_idempotency_key_created" on "idempotency_key" ("created_at")`)
  }

  override async down(): Promise<void> {
    for (const table of ["consent", "requisites_check", "sign_in_attempt", "idempotency_key"]) {
      this.addSql(`drop table if exists "${table}"`)
    }
  }
}
