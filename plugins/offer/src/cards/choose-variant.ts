import { refuse } from "@ryad/identity/refusal"
import type { OfferInput } from "../terms/offer-terms"

export type Variant = { id: string; title: string }

/** The variant an offer is about: by id or title, else the only one. Refuses `offer.variant_unknown`, naming the choice. */
export const chooseVariant = (variants: Variant[], { variant_key, article }: OfferInput): Variant => {
  const named = variants.filter(({ id, title }) => id === variant_key || title === variant_key)
  const [chosen, other] = variant_key === undefined ? variants : named
  if (chosen && !other) return chosen
  refuse("offer.variant_unknown", "Say which variant the offer is about", { article, variants }, "invalid_data")
}
