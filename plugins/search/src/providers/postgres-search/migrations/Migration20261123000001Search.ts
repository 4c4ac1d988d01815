import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Tables of the provider and its text search configuration: Russian and English stems without stop words,
 * since «К» of «К-700» is a name in this trade.
 */
export class Migration20261123000001Search extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm`)
    this.addSql(`drop text search configuration if exists ryad_search`)
    this.addSql(`drop text search dictionary if exists ryad_russian, ryad_english`)
    this.addSql(`create text search dictionary ryad_russian (template = snowball, language = russian)`)
    this.addSql(`create text search dictionary ryad_english (template = snowball, language = english)`)
    this.addSql(`create text search configuration ryad_search (copy = pg_catalog.russian)`)
    this.addSql(
      `alter text search configuration ryad_search alter mapping for word, hword, hword_part with ryad_russian`,
    )
    this.addSql(`alter text search configuration ryad_search
      alter mapping for asciiword, asciihword, hword_asciipart with ryad_english`)

    this.addSql(`create table search_index_plan (
      name text primary key,
      plan jsonb not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`)

    this.addSql(`create table search_document (
      index_name text not null references search_index_plan (name) on delete cascade,
      id text not null,
      document jsonb not null,
      traits text[] not null default '{}',
      measures jsonb not null default '{}',
      codes text[] not null default '{}',
      codes_text text not null default '',
      terms text[] not null default '{}',
      words tsvector not null default '',
      stored_at timestamptz not null default now(),
      primary key (index_name, id)
    )`)
    this.addSql(`create index search_document_traits on search_document using gin (traits)`)
    this.addSql(`create index search_document_codes on search_document using gin (codes)`)
    this.addSql(`create index search_document_codes_text on search_document using gin (codes_text gin_trgm_ops)`)
    this.addSql(`create index search_document_terms on search_document using gin (terms)`)
    this.addSql(`create index search_document_words on search_document using gin (words)`)

    this.addSql(`create table search_term (
      index_name text not null references search_index_plan (name) on delete cascade,
      term text not null,
      stem text not null,
      frequency integer not null check (frequency > 0),
      neighbours text[] not null,
      primary key (index_name, term)
    )`)
    this.addSql(`create index search_term_beginning on search_term (index_name, term text_pattern_ops)`)
    this.addSql(`create index search_term_stem on search_term (index_name, stem)`)
    this.addSql(`create index search_term_neighbours on search_term using gin (neighbours)`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists search_term, search_document, search_index_plan cascade`)
    this.addSql(`drop text search configuration if exists ryad_search`)
    this.addSql(`drop text search dictionary if exists ryad_russian, ryad_english`)
  }
}
