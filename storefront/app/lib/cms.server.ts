import { z } from "zod"
import { environment } from "~/lib/environment.server"
import type { Locale } from "~/lib/locale"

const cmsTimeout = 1_500
const keepFor = 30_000

type Kept = { at: number; body: unknown }
const kept = new Map<string, Kept>()

const picture = z
  .object({
    url: z.string(),
    alternativeText: z.string().nullish(),
    width: z.number().nullish(),
    height: z.number().nullish(),
  })
  .nullish()
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")
const role = z.string().nullish()

export const articleSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  teaser: text,
  body: z.unknown().optional(),
  cover: picture,
  published_on: z.string().nullish(),
  publishedAt: z.string().nullish(),
  role,
  territories: z.array(z.object({ code: z.string() })).nullish(),
})
export const pageSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  section: z.string(),
  body: z.unknown().optional(),
  position: z.number().nullish(),
})
export const bannerSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  text,
  picture,
  href: z.string().nullish(),
  role,
  position: z.number().nullish(),
  starts_at: z.string().nullish(),
  ends_at: z.string().nullish(),
  territories: z.array(z.object({ code: z.string() })).nullish(),
})
export const supplierPostSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  teaser: text,
  body: z.unknown().optional(),
  picture,
  supplier_id: z.string().nullish(),
  kind: z.string().nullish(),
  published_on: z.string().nullish(),
  publishedAt: z.string().nullish(),
})

export type Article = z.infer<typeof articleSchema>
export type Page = z.infer<typeof pageSchema>
export type Banner = z.infer<typeof bannerSchema>
export type SupplierPost = z.infer<typeof supplierPostSchema>

async function readCms(path: string, query: Record<string, string>): Promise<unknown> {
  const url = new URL(`/api/${path}`, environment.CMS_URL)
  for (const [name, value] of Object.entries(query)) url.searchParams.append(name, value)
  const known = kept.get(url.href)
  if (known && Date.now() - known.at < keepFor) return known.body
  try {
    const response = await fetch(url, {
      headers: environment.CMS_TOKEN ? { authorization: `Bearer ${environment.CMS_TOKEN}` } : {},
      signal: AbortSignal.timeout(cmsTimeout),
    })
    if (!response.ok) return known?.body ?? null
    const body: unknown = await response.json()
    if (kept.size > 300) kept.clear()
    kept.set(url.href, { at: Date.now(), body })
    return body
  } catch {
    // Prose may be missing for a while, trade must not: an old answer or nothing, never an error page.
    return known?.body ?? null
  }
}

/** A list from Strapi; unreadable entries are left out, an unreachable cms is an empty list. */
async function listOf<T>(path: string, schema: z.ZodType<T>, query: Record<string, string>): Promise<T[]> {
  const found = await listIn(path, schema, query)
  // What isn't translated yet is better read in Russian than not at all.
  return found.length === 0 && query.locale === "en" ? listIn(path, schema, { ...query, locale: "ru" }) : found
}

async function listIn<T>(path: string, schema: z.ZodType<T>, query: Record<string, string>): Promise<T[]> {
  const body = z.object({ data: z.array(z.unknown()) }).safeParse(await readCms(path, query))
  if (!body.success) return []
  return body.data.data.flatMap((entry) => {
    const parsed = schema.safeParse(entry)
    return parsed.success ? [parsed.data] : []
  })
}

export type Audience = { role: "guest" | "buyer" | "supplier"; territory: string; locale: Locale }

type Addressed = { role?: string | null; territories?: { code: string }[] | null }

/** Content bound to a role or a territory is for those people only; unbound content is for everyone. */
export function isAddressedTo(
  entry: Addressed,
  { role: asked, territory }: Pick<Audience, "role" | "territory">,
): boolean {
  const isRole = !entry.role || entry.role === "all" || entry.role === asked
  const isTerritory = !entry.territories?.length || entry.territories.some((one) => one.code === territory)
  return isRole && isTerritory
}

export async function bannersFor(audience: Audience, now = new Date()): Promise<Banner[]> {
  const all = await listOf("banners", bannerSchema, {
    "populate[0]": "picture",
    "populate[1]": "territories",
    sort: "position:asc",
    "pagination[pageSize]": "50",
    locale: audience.locale,
  })
  return all.filter(
    (banner) =>
      isAddressedTo(banner, audience) &&
      (!banner.starts_at || new Date(banner.starts_at) <= now) &&
      (!banner.ends_at || new Date(banner.ends_at) > now),
  )
}

export async function articlesFor(audience: Audience, limit = 20): Promise<Article[]> {
  const all = await listOf("articles", articleSchema, {
    "populate[0]": "cover",
    "populate[1]": "territories",
    sort: "published_on:desc",
    "pagination[pageSize]": "100",
    locale: audience.locale,
  })
  return all.filter((article) => isAddressedTo(article, audience)).slice(0, limit)
}

export async function articleBySlug(slug: string, audience: Audience): Promise<Article | null> {
  const found = await listOf("articles", articleSchema, {
    "filters[slug][$eq]": slug,
    "populate[0]": "cover",
    "populate[1]": "territories",
    locale: audience.locale,
  })
  return found.find((article) => isAddressedTo(article, audience)) ?? null
}

export function pagesOf(section: string, locale: Locale): Promise<Page[]> {
  return listOf("pages", pageSchema, {
    "filters[section][$eq]": section,
    sort: "position:asc",
    "pagination[pageSize]": "50",
    locale,
  })
}

export function supplierPosts(locale: Locale, limit: number, supplierId?: string): Promise<SupplierPost[]> {
  return listOf("supplier-posts", supplierPostSchema, {
    "populate[0]": "picture",
    sort: "published_on:desc",
    "pagination[pageSize]": String(limit),
    locale,
    ...(supplierId ? { "filters[supplier_id][$eq]": supplierId } : {}),
  })
}
