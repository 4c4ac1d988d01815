import { z } from "zod"
import { cardDetail } from "~/lib/catalogue-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { localeOf } from "~/lib/locale.server"
import { territoriesOf, territoryCodeOf, territoryName } from "~/lib/territory.server"

/** The card as this buyer sees it: offers of the chosen variant, with the names of territories. */
export async function loadCard(request: Request, handle: string) {
  const [commerce, locale, territories, territory] = await Promise.all([
    commerceOf(request),
    localeOf(request),
    territoriesOf(request),
    territoryCodeOf(request),
  ])
  const { card } = await commerce.get(
    `/store/catalogue/cards/${encodeURIComponent(handle)}`,
    z.object({ card: cardDetail }),
    { query: { territory } },
  )
  const asked = new URL(request.url).searchParams.get("variant")
  const best = card.offers.find((offer) => offer.is_best) ?? card.offers[0]
  const chosen =
    card.variants.find((variant) => variant.id === asked)?.id ?? best?.variant_id ?? card.variants[0]?.id ?? null
  const nameOf = (code: string | null | undefined) => (code ? territoryName(territories, code, locale) : null)
  return {
    card: {
      ...card,
      variants: card.variants.map(({ id, title }) => ({
        id,
        title,
        offers: card.offers.filter((offer) => offer.variant_id === id).length,
      })),
      offers: card.offers
        .filter((offer) => offer.variant_id === chosen)
        .map((offer) => ({ ...offer, territory: nameOf(offer.supplier.territory_code) })),
    },
    chosen,
    allOffers: card.offers.length,
    now: new Date().toISOString(),
  }
}
