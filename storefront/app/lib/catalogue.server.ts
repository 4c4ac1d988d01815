import { catalogueTree, type CatalogueTree } from "~/lib/catalogue-schemas"
import { commerceOf } from "~/lib/commerce.server"

let kept: { at: number; tree: CatalogueTree } | null = null

/** The tree of sections is the same for everyone; a minute in memory spares commerce a request per page. */
export async function catalogueTreeOf(request: Request): Promise<CatalogueTree> {
  if (kept && Date.now() - kept.at < 60_000) return kept.tree
  const commerce = await commerceOf(request, "guest")
  const tree = await commerce.tryGet("/store/catalogue/tree", catalogueTree)
  if (!tree) return kept?.tree ?? { categories: [] }
  kept = { at: Date.now(), tree }
  return tree
}
