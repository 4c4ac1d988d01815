import { cardList, type CardSummary } from "~/lib/catalogue-schemas"
import { commerceOf } from "~/lib/commerce.server"

const perSection = 2
const sectionsShown = 5

/** What can be bought now from each key section in turn, so that one large section doesn't fill the shelf. */
export async function picksOf(request: Request, territory: string, sections: string[]): Promise<CardSummary[]> {
  const commerce = await commerceOf(request)
  const shelves = await Promise.all(
    sections.slice(0, sectionsShown).map((category) =>
      commerce.tryGet("/store/catalogue/cards", cardList, {
        query: { category, in_stock: "1", limit: perSection, territory },
      }),
    ),
  )
  const cards = shelves.map((shelf) => shelf?.cards.filter((card) => card.best !== null) ?? [])
  return Array.from({ length: perSection }, (_, index) => cards.flatMap((shelf) => shelf[index] ?? [])).flat()
}
