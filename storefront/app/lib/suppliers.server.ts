import { z } from "zod"
import { supplierPosts } from "~/lib/cms.server"
import { commerceOf, type Commerce } from "~/lib/commerce.server"
import type { Locale } from "~/lib/locale"

export const publicSupplier = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  short_name: z.string().nullish(),
  description: z.string().nullish(),
  territory_code: z.string().nullish(),
  inn: z.string().nullish(),
  vat_payer: z.boolean().nullish(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
  address: z.string().nullish(),
  approved_at: z.string().nullish(),
  offers_count: z.number().nullish(),
  delivery_terms: z
    .array(
      z.object({
        id: z.string(),
        method: z.string(),
        name: z.string(),
        price_kopecks: z.number(),
        free_from_kopecks: z.number().nullish(),
        days_min: z.number(),
        days_max: z.number(),
      }),
    )
    .nullish(),
  warehouses: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        territory_code: z.string().nullish(),
        address: z.string().nullish(),
      }),
    )
    .nullish(),
})
export type PublicSupplier = z.infer<typeof publicSupplier>
export const supplierList = z.object({ suppliers: z.array(publicSupplier), count: z.number().optional() })

/** Approved posts with the names of those who wrote them; a post of a supplier who is gone is not shown. */
export async function postsWithNames(request: Request, locale: Locale, limit: number) {
  const [posts, commerce] = await Promise.all([supplierPosts(locale, limit * 2), commerceOf(request, "guest")])
  if (posts.length === 0) return []
  const known = await knownSuppliers(commerce)
  return posts
    .flatMap((post) => {
      const supplier = known.find((one) => one.id === post.supplier_id || one.handle === post.supplier_id)
      if (post.supplier_id && !supplier) return []
      const { documentId, title, teaser, kind, picture } = post
      return [
        {
          documentId,
          title,
          teaser,
          kind,
          picture,
          supplierName: supplier?.short_name ?? supplier?.name ?? null,
          supplierHandle: supplier?.handle ?? null,
        },
      ]
    })
    .slice(0, limit)
}

async function knownSuppliers(commerce: Commerce): Promise<PublicSupplier[]> {
  const answer = await commerce.tryGet("/store/suppliers", supplierList, { query: { limit: 100 } })
  return answer?.suppliers ?? []
}
