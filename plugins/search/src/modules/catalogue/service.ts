import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buildCardDocument, type CardDocument, type CardRow } from "../../catalogue/card-document"
import { groupByCard, OFFER_FACTS, type OfferFacts } from "../../catalogue/offer-facts"
import { joinerConfig } from "./joiner-config"
import { cardQuery, type CardFilter } from "./select-cards"

/** A card and its document; null says that the index must not hold it. */
export type CardEntry = { id: string; document: CardDocument | null }

/**
 * The catalogue as the index sees it: a read model over cards, offers, prices and stock, computed by three SQL for any
 * number of cards. It owns no tables.
 */
export default class CatalogueModuleService {
  private readonly knex: Knex

  constructor(container: Record<string, unknown>) {
    this.knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  __joinerConfig() {
    return joinerConfig
  }

  /** Served to `query.graph({ entity: "card_document" })`; filters that match nothing give nothing. */
  async listCardDocuments(filter: CardFilter = {}): Promise<CardEntry[]> {
    const query = cardQuery(filter)
    const { rows: cards } = await this.knex.raw<{ rows: CardRow[] }>(query.sql, query.params as Knex.RawBinding[])
    if (!cards.length) return []
    const ids = JSON.stringify(cards.filter((card) => card.is_shown).map((card) => card.id))
    const [{ rows: offers }, { rows: types }] = await Promise.all([
      this.knex.raw<{ rows: OfferFacts[] }>(OFFER_FACTS, [ids]),
      this.knex.raw<{ rows: { code: string }[] }>(`select code from price_type order by code`),
    ])
    const byCard = groupByCard(offers)
    const codes = types.map((type) => type.code)
    return cards.map((card) => ({ id: card.id, document: buildCardDocument(card, byCard.get(card.id) ?? [], codes) }))
  }
}
