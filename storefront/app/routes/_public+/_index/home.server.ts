import { audienceOf } from "~/lib/audience.server"
import { catalogueTreeOf } from "~/lib/catalogue.server"
import { articlesFor, bannersFor } from "~/lib/cms.server"
import { postsWithNames } from "~/lib/suppliers.server"
import { picksOf } from "./picks.server"

/** No part of the home page may take another down: each comes empty when its source is silent. */
export async function loadHome(request: Request) {
  const audience = await audienceOf(request)
  const { locale, territory } = audience
  const [banners, { tree, picks }, posts, articles] = await Promise.all([
    bannersFor(audience),
    goodsOf(request, territory),
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

async function goodsOf(request: Request, territory: string) {
  const tree = await catalogueTreeOf(request)
  return {
    tree,
    picks: await picksOf(
      request,
      territory,
      tree.categories.map((section) => section.handle),
    ),
  }
}
