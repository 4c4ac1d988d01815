import { catalogueTree, type CatalogueTree } from "~/lib/catalogue-schemas"
import { localeOf } from "~/lib/locale.server"
import type { Locale } from "~/lib/locale"
import { commerceOf } from "~/lib/commerce.server"

const keptTrees: Partial<Record<Locale, { at: number; tree: CatalogueTree }>> = {}

/** The tree of sections is the same for everyone of one language; a minute in memory spares commerce a request per page. */
export async function catalogueTreeOf(request: Request): Promise<CatalogueTree> {
  const locale = await localeOf(request)
  const kept = keptTrees[locale]
  if (kept && Date.now() - kept.at < 60_000) return kept.tree
  const commerce = await commerceOf(request, "guest")
  const tree = await commerce.tryGet("/store/catalogue/tree", catalogueTree)
  if (!tree) return kept?.tree ?? { categories: [] }
  keptTrees[locale] = { at: Date.now(), tree }
  return tree
}
