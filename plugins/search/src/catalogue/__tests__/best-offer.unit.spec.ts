import { chooseBestOffer, rankOffers } from "../best-offer"
import type { OfferFacts } from "../offer-facts"

const offerOf = (id: string, changes: Partial<OfferFacts> & { retail?: number } = {}): OfferFacts => ({
  id,
  product_id: "prod_1",
  variant_id: "var_1",
  supplier: { id: `sup_${id}`, handle: id, name: id, territory_code: "RU-MOW" },
  article: id,
  article_norm: id,
  unit: "шт",
  vat_rate: 22,
  min_quantity: 1,
  multiplicity: 1,
  lead_days: 1,
  confirmed_at: "2026-11-01T00:00:00Z",
  available: 10,
  prices: { retail: [{ min_quantity: 1, amount_kopecks: changes.retail ?? 1000 }] },
  delivers_to: ["*"],
  ...changes,
})

const best = (offers: OfferFacts[], wanted = {}) =>
  chooseBestOffer(offers, { price_type: "retail", ...wanted })?.offer.id

it("prefers the cheapest that is in stock", () => {
  expect(best([offerOf("dear", { retail: 900 }), offerOf("cheap", { retail: 800 })])).toBe("cheap")
  expect(best([offerOf("dear", { retail: 900 }), offerOf("gone", { retail: 800, available: 0 })])).toBe("dear")
})

it("counts stock against the quantity wanted and the price by its tier", () => {
  const tiered = offerOf("tiered", {
    available: 100,
    prices: {
      retail: [
        { min_quantity: 1, amount_kopecks: 1000 },
        { min_quantity: 20, amount_kopecks: 700 },
      ],
    },
  })
  const plain = offerOf("plain", { retail: 800, available: 100 })
  expect(best([tiered, plain])).toBe("plain")
  expect(best([tiered, plain], { quantity: 20 })).toBe("tiered")
  expect(
    best([tiered, { ...plain, available: 5, prices: { retail: [{ min_quantity: 1, amount_kopecks: 1 }] } }], {
      quantity: 20,
    }),
  ).toBe("tiered")
})

it("prefers who delivers to the territory, then the sooner, then the fresher", () => {
  const near = offerOf("near", { delivers_to: ["RU-ROS"], retail: 1100 })
  const far = offerOf("far", { delivers_to: ["RU-MOW"], retail: 1000 })
  expect(best([far, near], { territory: "RU-ROS" })).toBe("near")
  expect(best([far, near])).toBe("far")
  expect(best([offerOf("slow", { lead_days: 5 }), offerOf("fast", { lead_days: 2 })])).toBe("fast")
  expect(best([offerOf("stale"), offerOf("fresh", { confirmed_at: "2026-11-20T00:00:00Z" })])).toBe("fresh")
})

it("uses the buyer's own prices, falls back to retail, and leaves out an offer without a price", () => {
  const own = offerOf("own", {
    prices: { retail: [{ min_quantity: 1, amount_kopecks: 1000 }], dealer: [{ min_quantity: 1, amount_kopecks: 500 }] },
  })
  const ranked = rankOffers([own, offerOf("retail only", { retail: 600 }), offerOf("unpriced", { prices: {} })], {
    price_type: "dealer",
  })
  expect(ranked.map((priced) => [priced.offer.id, priced.price_kopecks, priced.price_type])).toEqual([
    ["own", 500, "dealer"],
    ["retail only", 600, "retail"],
  ])
})
