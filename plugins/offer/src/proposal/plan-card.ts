import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"
import { cardHandle } from "../card/card-handle"
import { chooseVariant, type Variant } from "../cards/choose-variant"
import { newProduct, variantsOf } from "../cards/new-product"
import { prepareContent } from "../cards/prepare-content"
import { matchCard } from "../queries/card-match"
import type { Proposal, ProposalPlan } from "./proposal"

/** The card the supplier chose, or the one that the goods' identity points at; null when there is none. */
export const planExisting = async (knex: Knex, proposal: Proposal): Promise<ProposalPlan | null> => {
  const found = proposal.target
    ? await chosenCard(knex, proposal.supplier_id, proposal.target)
    : await matchCard(knex, proposal.card)
  if (!found) return null
  const { product_id, variants } = found
  for (const offer of proposal.offers) chooseVariant(variants, offer)
  return { is_matched: true, product_id, variants, content: null, products: [] }
}

/** A card of our own. Variants are checked against the offers here, since their ids come later. */
export const planNew = async (knex: Knex, { supplier_id, card, offers }: Proposal): Promise<ProposalPlan> => {
  if (!card) return refuseNotFound("card.not_found", "There is no such card")
  const { variants: asked, ...input } = card
  const content = await prepareContent(knex, supplier_id, input)
  const variants = variantsOf(asked)
  for (const offer of offers) {
    chooseVariant(
      variants.map(({ title }) => ({ id: title, title })),
      offer,
    )
  }
  const id = generateEntityId(undefined, "prod")
  // The tail keeps twins proposed at the same moment apart; the unique article decides between them.
  const handle = cardHandle(content.title, content.article, id.slice(-6).toLowerCase())
  const sales_channels = await knex("sales_channel").where({ deleted_at: null }).limit(1).pluck<string[]>("id")
  const products = [newProduct({ id, handle, content, variants, sales_channels })]
  return { is_matched: false, product_id: id, variants: [], content, products }
}

/** An approved card, or the supplier's own one still before the moderators. */
const chosenCard = async (
  knex: Knex,
  supplier_id: string,
  { product_id, variant_id }: NonNullable<Proposal["target"]>,
) => {
  const variants: Variant[] = await knex("product_variant as v")
    .join("card as c", "c.product_id", "v.product_id")
    .where({ "v.id": variant_id, "v.product_id": product_id, "v.deleted_at": null, "c.deleted_at": null })
    .where((either) =>
      either
        .where("c.status", "approved")
        .orWhere((own) => own.where("c.supplier_id", supplier_id).whereNot("c.status", "rejected")),
    )
    .select("v.id", "v.title")
  if (!variants.length) refuseNotFound("card.not_found", `There is no card ${product_id} with variant ${variant_id}`)
  return { product_id, variants }
}
