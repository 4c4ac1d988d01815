import type { Text } from "./read-texts"

type ContentUid = "api::article.article" | "api::page.page" | "api::banner.banner" | "api::supplier-post.supplier-post"

/** How a text of `content/` becomes an entry: what both languages share, and what each says in its own words. */
export interface ContentShape {
  uid: ContentUid
  folder: string
  pictureField: "cover" | "picture" | null
  sharedFields: (text: Text) => Record<string, unknown>
  wordFields: (text: Text) => Record<string, unknown>
}

const DAY_MS = 86_400_000

const daysAgo = (days: string | undefined) => new Date(Date.now() - Number(days ?? 0) * DAY_MS)
const dateOf = (text: Text) => daysAgo(text.fields.days_ago).toISOString().slice(0, 10)
const momentOf = (inDays: string | undefined) => (inDays ? daysAgo(String(-Number(inDays))).toISOString() : null)

export const contentShapes: readonly ContentShape[] = [
  {
    uid: "api::article.article",
    folder: "articles",
    pictureField: "cover",
    sharedFields: (text) => ({ published_on: dateOf(text), role: text.fields.role ?? "all" }),
    wordFields: ({ slug, fields, body }) => ({ slug, title: fields.title, teaser: fields.teaser, body }),
  },
  {
    uid: "api::page.page",
    folder: "pages",
    pictureField: null,
    sharedFields: ({ fields }) => ({ section: fields.section, position: Number(fields.position) }),
    wordFields: ({ slug, fields, body }) => ({ slug, title: fields.title, body }),
  },
  {
    uid: "api::banner.banner",
    folder: "banners",
    pictureField: "picture",
    sharedFields: ({ fields }) => ({
      href: fields.href ?? null,
      role: fields.role ?? "all",
      position: Number(fields.position),
      starts_at: null,
      ends_at: momentOf(fields.ends_in_days),
    }),
    wordFields: ({ fields, body }) => ({ title: fields.title, text: body }),
  },
  {
    uid: "api::supplier-post.supplier-post",
    folder: "supplier-posts",
    pictureField: "picture",
    sharedFields: (text) => ({
      supplier_id: text.fields.supplier_id,
      kind: text.fields.kind,
      published_on: dateOf(text),
    }),
    wordFields: ({ fields, body }) => ({ title: fields.title, teaser: fields.teaser, body }),
  },
]
