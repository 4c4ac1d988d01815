import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`

/** The bell and the queue of letters. */
export class Migration20261123000001Feed extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table feed_item (
      id text primary key,
      recipient_kind text not null check (recipient_kind in ('customer', 'supplier', 'user')),
      recipient_id text not null,
      code text not null,
      data jsonb not null,
      href text,
      dedupe_key text,
      read_at timestamptz,
      ${STAMPS}
    )`)
    this.addSql("create index feed_item_recipient on feed_item (recipient_kind, recipient_id, created_at)")
    this.addSql(`create unique index feed_item_dedupe on feed_item (recipient_kind, recipient_id, dedupe_key)
      where dedupe_key is not null`)

    this.addSql(`create table mail (
      id text primary key,
      "to" text not null check ("to" like '%_@_%'),
      template text not null,
      locale text not null default 'ru' check (locale in ('ru', 'en')),
      data jsonb not null,
      attachments jsonb,
      status text not null default 'queued' check (status in ('queued', 'sent', 'failed')),
      attempts integer not null default 0,
      next_attempt_at timestamptz not null default now(),
      leased_until timestamptz,
      lease text,
      error text,
      dedupe_key text,
      sent_at timestamptz,
      ${STAMPS},
      check ((status = 'sent') = (sent_at is not null))
    )`)
    this.addSql("create index mail_due on mail (next_attempt_at) where status = 'queued'")
    this.addSql(`create unique index mail_dedupe on mail (dedupe_key, "to") where dedupe_key is not null`)
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists mail, feed_item")
  }
}
