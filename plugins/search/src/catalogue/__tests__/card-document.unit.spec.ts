import { buildCardDocument, type CardRow } from "../card-document"
import type { OfferFacts } from "../offer-facts"

const row: CardRow = {
  id: "prod_1",
  handle: "golovka",
  title: "Головка",
  thumbnail: null,
  created_at: "2026-01-01T00:00:00Z",
  is_shown: true,
  brand: "Белтяга",
  article: "А-1",
  gtin: null,
  attributes: { purpose: "Двигатель", compatibility: ["МТЗ-82", "К-700"], power: 80, is_original: true, empty: "" },
  categories: [
    { id: "c1", handle: "parts", name: "Запчасти" },
    { id: "c2", handle: "engine", name: "Двигатель" },
  ],
}

const offer = {
  id: "off_1",
  supplier: { id: "sup_1", handle: "agro", name: "Агро", territory_code: null },
  article: "B-2",
  min_quantity: 1,
  available: 3,
  lead_days: 0,
  confirmed_at: "2026-01-01T00:00:00Z",
  prices: { retail: [{ min_quantity: 1, amount_kopecks: 1000 }] },
  delivers_to: ["RU-ROS"],
} as unknown as OfferFacts

it("holds what can be picked as code=value, prices by type and numbers as measures", () => {
  const document = buildCardDocument(row, [offer], ["retail", "dealer"])
  expect(document).toMatchObject({
    category_ids: ["c1", "c2"],
    category_handle: "engine",
    articles: ["B-2", "А-1"],
    keywords: ["Двигатель", "К-700", "МТЗ-82"],
    measures: { "price.retail": 1000, "price.dealer": 1000, "attribute.power": 80, in_stock: 1 },
    is_in_stock: true,
  })
  expect(document?.attributes).toEqual(
    expect.arrayContaining([
      "brand=Белтяга",
      "compatibility=МТЗ-82",
      "is_original=true",
      "power=80",
      "supplier=agro",
      "in_stock=1",
    ]),
  )
  expect(document?.attributes.some((trait) => trait.startsWith("empty"))).toBe(false)
})

it("is null for a hidden card and for one that nobody sells", () => {
  expect(buildCardDocument({ ...row, is_shown: false }, [offer], ["retail"])).toBeNull()
  expect(buildCardDocument(row, [], ["retail"])).toBeNull()
})

it("has the same fingerprint whatever order offers come in, and another when a price changes", () => {
  const other = { ...offer, id: "off_2", supplier: { ...offer.supplier, id: "sup_2", handle: "b" } }
  const print = (offers: OfferFacts[]) => buildCardDocument(row, offers, ["retail"])?.fingerprint
  expect(print([offer, other])).toBe(print([other, offer]))
  const dearer = { ...offer, prices: { retail: [{ min_quantity: 1, amount_kopecks: 1001 }] } }
  expect(print([dearer])).not.toBe(print([offer]))
})
