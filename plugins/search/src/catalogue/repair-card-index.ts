import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CardEntry } from "../modules/catalogue/service"
import { CARD_INDEX } from "./card-index"

const PAGE = 1_000

export type Repair = { checked: number; repaired: number; is_rebuilt: boolean }

type Fingerprint = { id: string; fingerprint: string }

const readPage = async (container: MedusaContainer, after: string | undefined): Promise<CardEntry[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { after, first: PAGE } as Record<string, unknown>
  const { data } = await query.graph({ entity: "card_document", fields: ["id", "document"], filters })
  return data as CardEntry[]
}

const readIndexed = async (container: MedusaContainer, ids: string[]): Promise<Map<string, string>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { search_result } = await query.search({
    entity: CARD_INDEX,
    fields: ["id", "fingerprint"],
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  })
  const documents = search_result.hits.map((hit) => hit.document as Fingerprint)
  return new Map(documents.map(({ id, fingerprint }) => [id, fingerprint]))
}

const countIndexed = async (container: MedusaContainer): Promise<number> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { search_result } = await query.search({ entity: CARD_INDEX, fields: ["id"], pagination: { take: 0 } })
  return search_result.metadata.count ?? 0
}

/**
 * Compares every card with its document and writes the differing ones anew, so an event that was lost costs minutes and
 * not trust. Documents that no card stands behind any more show in the count, and then the index is rebuilt.
 */
export const repairCardIndex = async (container: MedusaContainer): Promise<Repair> => {
  const search = container.resolve(Modules.SEARCH)
  const repair: Repair = { checked: 0, repaired: 0, is_rebuilt: false }
  let shown = 0
  for (
    let page = await readPage(container, undefined);
    page.length;
    page = await readPage(container, page.at(-1)?.id)
  ) {
    const indexed = await readIndexed(
      container,
      page.map((entry) => entry.id),
    )
    const wrong = page.filter((entry) => entry.document?.fingerprint !== indexed.get(entry.id)).map((entry) => entry.id)
    if (wrong.length) await search.ingest({ name: "card.changed", data: { product_ids: wrong } })
    repair.checked += page.length
    repair.repaired += wrong.length
    shown += page.filter((entry) => entry.document).length
  }
  if ((await countIndexed(container)) !== shown) {
    await search.reindex({ index: CARD_INDEX })
    repair.is_rebuilt = true
  }
  return repair
}
