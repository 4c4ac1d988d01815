import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz`

/** Cards and the characteristics of categories. `card.product_id` is a Medusa product; modules keep no keys between them. */
export class Migration20261123000001Offer extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table category_attribute (
      id text primary key,
      category_id text not null,
      code text not null check (code ~ '^[a-z][a-z0-9_]*$'),
      name_ru text not null,
      name_en text not null,
      type text not null check (type in ('text', 'number', 'enum', 'bool', 'list')),
      unit text,
      options jsonb,
      is_required boolean not null default false,
      is_facet boolean not null default false,
      position integer not null default 0,
      ${STAMPS}
    )`)
    this.addSql(`create unique index category_attribute_code on category_attribute (category_id, code)
      where deleted_at is null`)

    this.addSql(`create table card (
      product_id text primary key,
      supplier_id text,
      brand text not null,
      article text not null,
      article_norm text not null check (article_norm <> ''),
      gtin text check (gtin ~ '^[0-9]{8,14}$'),
      category_id text not null,
      attributes jsonb not null default '{}',
      status text not null default 'pending'
        check (status in ('pending', 'approved', 'rejected', 'changes_requested')),
      comment text,
      ${STAMPS}
    )`)
    this.addSql(`create index card_brand_article on card (lower(brand), article_norm)`)
    this.addSql(`create index card_gtin on card (gtin) where gtin is not null`)
    this.addSql(`create index card_category on card (category_id, status)`)
    this.addSql(`create index card_supplier on card (supplier_id)`)

    this.addSql(`create table upload (
      id text primary key,
      supplier_id text not null,
      file_id text not null unique,
      url text not null,
      sha256 text not null,
      ${STAMPS}
    )`)
    this.addSql(`create index upload_supplier on upload (supplier_id)`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists upload, card, category_attribute cascade`)
  }
}
