import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CARD_INDEX } from "./catalogue/card-index"

/**
 * Brings the card index in line with the tables. For ids at once and in place; for `all` a new version is built beside
 * the serving one and swapped in, so searches never see a half-filled index. Safe to repeat.
 */
export const reindexCards = async (container: MedusaContainer, product_ids: string[] | "all"): Promise<void> => {
  const search = container.resolve(Modules.SEARCH)
  if (product_ids === "all") {
    await search.reindex({ index: CARD_INDEX })
    return
  }
  if (product_ids.length) await search.ingest({ name: "card.changed", data: { product_ids } })
}
