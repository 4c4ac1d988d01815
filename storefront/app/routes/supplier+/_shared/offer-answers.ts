import { z } from "zod"

const text = z.string().nullish()
const when = z.string()

export const price = z.object({ price_type: z.string(), min_quantity: z.number(), amount_kopecks: z.number() })
export type Price = z.infer<typeof price>
export const stockRow = z.object({
  warehouse_id: z.string(),
  warehouse: text,
  quantity: z.number(),
  reserved: z.number(),
})
export type StockRow = z.infer<typeof stockRow>

export const offer = z.object({
  id: z.string(),
  product_id: z.string(),
  title: z.string(),
  variant_title: text,
  handle: text,
  thumbnail: text,
  article: z.string(),
  brand: text,
  category: z.object({ id: z.string(), name: z.string() }).nullish(),
  unit: z.string(),
  vat_rate: z.number().nullable(),
  min_quantity: z.number(),
  multiplicity: z.number(),
  lead_days: z.number(),
  status: z.string(),
  confirmed_at: when,
  prices: z.array(price),
  stock: z.array(stockRow),
  available: z.number(),
  moderation: z.object({ status: z.string(), comment: text, request_id: text, kind: text }),
})
export type Offer = z.infer<typeof offer>
export const offerList = z.object({ offers: z.array(offer), count: z.number() })

export const attribute = z.object({
  code: z.string(),
  name_ru: z.string(),
  name_en: text,
  type: z.enum(["text", "number", "enum", "bool", "list"]),
  unit: text,
  options: z.array(z.string()).nullish(),
  is_required: z.boolean(),
})
export type Attribute = z.infer<typeof attribute>
export const attributeList = z.object({ attributes: z.array(attribute) })

const attributeValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
export type AttributeValue = z.infer<typeof attributeValue>

export const cardContent = z.object({
  title: z.string(),
  description: z.string(),
  category_id: z.string(),
  brand: z.string(),
  article: z.string(),
  gtin: text,
  attributes: z.record(z.string(), attributeValue),
  images: z.array(z.object({ id: z.string(), url: z.string() })),
  definitions: z.array(attribute),
})
export type CardContent = z.infer<typeof cardContent>

export const revisionAction = z.object({ field: z.string(), previous: z.unknown(), next: z.unknown() })
export type RevisionAction = z.infer<typeof revisionAction>

export const offerAnswer = z.object({
  offer: offer.extend({
    card: cardContent.nullish(),
    may_revise_card: z.boolean(),
    revision: z.array(revisionAction).nullish(),
    changes: z.array(
      z.object({
        id: z.string(),
        field: z.string(),
        previous: z.unknown(),
        next: z.unknown(),
        actor_kind: text,
        at: when,
      }),
    ),
  }),
})
export type OfferItem = z.infer<typeof offerAnswer>["offer"]

export type CategoryNode = { id: string; name: string; handle: string; children: CategoryNode[] }
const categoryNode: z.ZodType<CategoryNode> = z.lazy(() =>
  z.object({ id: z.string(), name: z.string(), handle: z.string(), children: z.array(categoryNode) }),
)
export const categoryTree = z.object({ categories: z.array(categoryNode) })

export const matchAnswer = z.object({
  card: z
    .object({
      product_id: z.string(),
      title: z.string(),
      handle: z.string(),
      thumbnail: text,
      brand: z.string(),
      article: z.string(),
      variants: z.array(z.object({ id: z.string(), title: z.string() })),
    })
    .nullable(),
})
export type MatchedCard = NonNullable<z.infer<typeof matchAnswer>["card"]>

export const priceTypeList = z.object({
  price_types: z.array(z.object({ code: z.string(), name_ru: z.string(), name_en: text })),
})
export type PriceType = z.infer<typeof priceTypeList>["price_types"][number]

export const uploadAnswer = z.object({ files: z.array(z.object({ id: z.string(), url: z.string() })) })
export const proposalAnswer = z.object({ offers: z.array(z.object({ id: z.string() })), matched: z.boolean() })
