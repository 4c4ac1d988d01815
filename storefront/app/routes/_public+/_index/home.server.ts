import { audienceOf } from "~/lib/audience.server"
import { cardList, type CardSummary } from "~/lib/catalogue-schemas"
import { catalogueTreeOf } from "~/lib/catalogue.server"
import { articlesFor, bannersFor } from "~/lib/cms.server"
import { commerceOf } from "~/lib/commerce.server"
import { postsWithNames } from "~/lib/suppliers.server"

const picksShown = 10

/** No part of the home page may take another down: each comes empty when its source is silent. */
export async function loadHome(request: Request) {
  const audience = await audienceOf(request)
  const { locale, territory } = audience
  const [banners, tree, picks, posts, articles] = await Promise.all([
    bannersFor(audience),
    catalogueTreeOf(request),
    picksOf(request, territory),
    postsWithNames(request, locale, 4),
    articlesFor(audience, 3),
  ])
  return {
    banners,
    sections: tree.categories.map((section) => ({
      ...section,
      children: section.children.map((child) => ({ ...child, children: [] })),
    })),
    picks,
    posts,
    articles: articles.map(({ slug, title, teaser, cover, published_on, publishedAt }) => ({
      slug,
      title,
      teaser,
      cover,
      published_on,
      publishedAt,
    })),
  }
}

/** What can be bought now, new goods first, at most two of a section, so that one large section doesn't fill the shelf. */
async function picksOf(request: Request, territory: string): Promise<CardSummary[]> {
  const commerce = await commerceOf(request)
  const answer = await commerce.tryGet("/store/catalogue/cards", cardList, {
    query: { in_stock: "1", sort: "new", limit: 60, territory },
  })
  const perSection = new Map<string, number>()
  const picked = (answer?.cards ?? []).filter((card) => {
    const section = card.category?.handle ?? ""
    const already = perSection.get(section) ?? 0
    perSection.set(section, already + 1)
    return already < 2 && card.best !== null
  })
  return picked.slice(0, picksShown)
}
