import { z } from "zod"

const supplier = z.object({ id: z.string(), handle: z.string(), name: z.string() })

export const cardSummary = z.object({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  brand: z.string().nullish(),
  article: z.string().nullish(),
  thumbnail: z.string().nullish(),
  category: z.object({ handle: z.string(), name: z.string() }).nullish(),
  best: z
    .object({
      offer_id: z.string(),
      variant_id: z.string().nullish(),
      supplier,
      price_kopecks: z.number(),
      price_type: z.string().nullish(),
      unit: z.string(),
      min_quantity: z.number(),
      multiplicity: z.number(),
      available: z.number(),
      lead_days: z.number().nullish(),
    })
    .nullable(),
  offers_count: z.number(),
  suppliers_count: z.number().optional(),
  price_from_kopecks: z.number().nullish(),
})
export type CardSummary = z.infer<typeof cardSummary>

export type Category = {
  id: string
  handle: string
  name: string
  picture?: string | null
  count?: number | null
  children: Category[]
}
export const category: z.ZodType<Category> = z.lazy(() =>
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    picture: z.string().nullish(),
    count: z.number().nullish(),
    children: z
      .array(category)
      .nullish()
      .transform((children) => children ?? []),
  }),
) as z.ZodType<Category>
export const catalogueTree = z.object({ categories: z.array(category) })
export type CatalogueTree = z.infer<typeof catalogueTree>

export const suggestions = z.object({
  categories: z.array(z.object({ handle: z.string(), name: z.string() })),
  cards: z.array(cardSummary),
  articles: z.array(z.object({ article: z.string(), handle: z.string(), title: z.string() })),
  corrected_query: z.string().nullish(),
})
export type Suggestions = z.infer<typeof suggestions>

const crumb = z.object({ handle: z.string(), name: z.string() })
export const facet = z.object({
  code: z.string(),
  name: z.string(),
  type: z.string(),
  unit: z.string().nullish(),
  values: z.array(
    z.object({
      value: z.union([z.string(), z.number(), z.boolean()]).transform(String),
      label: z.string(),
      count: z.number(),
      is_selected: z.boolean().optional(),
    }),
  ),
  min: z.number().nullish(),
  max: z.number().nullish(),
})
export type Facet = z.infer<typeof facet>

export const cardList = z.object({
  cards: z.array(cardSummary),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
  facets: z.array(facet),
  corrected_query: z.string().nullish(),
  breadcrumbs: z
    .array(crumb)
    .nullish()
    .transform((crumbs) => crumbs ?? []),
  category: z.object({ handle: z.string(), name: z.string() }).nullish(),
  subcategories: z
    .array(
      z.object({ handle: z.string(), name: z.string(), picture: z.string().nullish(), count: z.number().nullish() }),
    )
    .nullish()
    .transform((list) => list ?? []),
})
export type CardList = z.infer<typeof cardList>

export const offer = z.object({
  id: z.string(),
  variant_id: z.string(),
  supplier: supplier.extend({ territory_code: z.string().nullish() }),
  article: z.string().nullish(),
  unit: z.string(),
  vat_rate: z.number().nullable(),
  prices: z.array(z.object({ min_quantity: z.number(), amount_kopecks: z.number() })),
  price_type: z.string().nullish(),
  stock: z.array(z.object({ warehouse: z.string(), territory_code: z.string().nullish(), available: z.number() })),
  available: z.number(),
  min_quantity: z.number(),
  multiplicity: z.number(),
  lead_days: z.number().nullish(),
  delivery: z.object({ days_min: z.number(), days_max: z.number(), price_kopecks: z.number() }).nullable(),
  confirmed_at: z.string().nullish(),
  is_best: z.boolean().optional(),
})
export type Offer = z.infer<typeof offer>

export const cardDetail = z.object({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  brand: z.string().nullish(),
  article: z.string().nullish(),
  gtin: z.string().nullish(),
  category: crumb.nullish(),
  breadcrumbs: z
    .array(crumb)
    .nullish()
    .transform((crumbs) => crumbs ?? []),
  images: z.array(z.object({ url: z.string() })),
  attributes: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
      unit: z.string().nullish(),
    }),
  ),
  compatibility: z
    .array(z.string())
    .nullish()
    .transform((list) => list ?? []),
  variants: z.array(z.object({ id: z.string(), title: z.string(), options: z.unknown().optional() })),
  offers: z.array(offer),
  similar: z
    .array(cardSummary)
    .nullish()
    .transform((list) => list ?? []),
})
export type CardDetail = z.infer<typeof cardDetail>
