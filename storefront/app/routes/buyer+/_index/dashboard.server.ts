import { audienceOf } from "~/lib/audience.server"
import { dashboard, feedAnswer, managerAnswer } from "~/lib/buyer-schemas"
import { articlesFor, bannersFor } from "~/lib/cms.server"
import { commerceOf } from "~/lib/commerce.server"
import { explainFeed } from "~/lib/feed"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"
import { postsWithNames } from "~/lib/suppliers.server"

/** Orders and invoices are what the desk is for; the rest may come empty. */
export async function loadDashboard(request: Request) {
  await requireBuyer(request)
  const [commerce, audience, i18n] = await Promise.all([commerceOf(request), audienceOf(request), i18nOf(request)])
  const [orders, feed, manager, banners, articles, posts] = await Promise.all([
    commerce.get("/store/buyer/dashboard", dashboard),
    commerce.tryGet("/store/feed", feedAnswer, { query: { limit: 6 } }),
    commerce.tryGet("/store/company/manager", managerAnswer),
    bannersFor(audience),
    articlesFor(audience, 3),
    postsWithNames(request, audience.locale, 3),
  ])
  return {
    orders,
    events: (feed?.feed ?? []).map((item) => ({
      id: item.id,
      href: item.href ?? null,
      at: item.created_at,
      isRead: Boolean(item.read_at),
      text: explainFeed(i18n, item),
    })),
    manager: manager?.manager ?? null,
    banners,
    articles: articles.map(({ slug, title, published_on, publishedAt }) => ({
      slug,
      title,
      date: published_on ?? publishedAt ?? null,
    })),
    posts,
  }
}
