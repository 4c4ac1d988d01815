import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import type { Actor } from "@ryad/moderation/modules/moderation"
import type { CardContent } from "../card/card-content"
import type { Variant } from "../cards/choose-variant"
import type { ContentInput } from "../cards/prepare-content"
import type { VariantInput } from "../cards/new-product"
import type { OfferInput } from "../terms/offer-terms"

export type CardInput = ContentInput & { variants?: VariantInput[] }

/** A supplier's goods: on a card it chose (`product_id`, `variant_id`), or described by itself. */
export type Proposal = {
  supplier_id: string
  actor: Actor
  offers: OfferInput[]
} & ({ card: CardInput; target?: undefined } | { card?: undefined; target: { product_id: string; variant_id: string } })

export type ProposalPlan = {
  is_matched: boolean
  product_id: string
  /** Variants of an existing card; a new card's are known after its product is created. */
  variants: Variant[]
  content: CardContent | null
  products: CreateProductWorkflowInputDTO[]
}
