import { z } from "zod"
import { catalogueQueryOf } from "~/lib/catalogue-query"
import { cardList } from "~/lib/catalogue-schemas"
import { supplierPosts } from "~/lib/cms.server"
import { commerceOf } from "~/lib/commerce.server"
import { localeOf } from "~/lib/locale.server"
import { publicSupplier } from "~/lib/suppliers.server"
import { territoriesOf, territoryCodeOf, territoryName } from "~/lib/territory.server"

export async function loadSupplier(request: Request, handle: string) {
  const [commerce, locale, territories, territoryCode] = await Promise.all([
    commerceOf(request),
    localeOf(request),
    territoriesOf(request),
    territoryCodeOf(request),
  ])
  const query = { ...catalogueQueryOf(new URL(request.url).searchParams, territoryCode), supplier: handle }
  const { supplier } = await commerce.get(
    `/store/suppliers/${encodeURIComponent(handle)}`,
    z.object({ supplier: publicSupplier }),
  )
  const [list, posts] = await Promise.all([
    commerce.get("/store/catalogue/cards", cardList, { query }),
    supplierPosts(locale, 3, supplier.id),
  ])
  return {
    supplier,
    name: supplier.short_name || supplier.name,
    territory: supplier.territory_code ? territoryName(territories, supplier.territory_code, locale) : null,
    // The supplier is the page itself here, so it is no filter.
    list: { ...list, facets: list.facets.filter((facet) => facet.code !== "supplier") },
    posts: posts.map(({ documentId, title, teaser, kind, picture }) => ({ documentId, title, teaser, kind, picture })),
  }
}
