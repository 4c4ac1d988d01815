import { checkAttributes, type AttributeDefinition } from "../attribute-values"
import { checkCard, type CardFacts } from "../card-checks"
import { applyActions, diffCard, type CardContent } from "../card-content"
import { cardHandle } from "../card-handle"
import { plainText } from "../plain-text"
import { findStopWords } from "../stop-words"

const definition = (code: string, rest: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  code,
  name_ru: code,
  name_en: code,
  type: "text",
  unit: null,
  options: null,
  is_required: false,
  is_facet: false,
  position: 0,
  ...rest,
})

const card = (rest: Partial<CardContent> = {}): CardContent => ({
  title: "Фильтр масляный",
  description: "Масляный фильтр для тракторов, тонкость очистки 20 мкм, ресурс 250 моточасов.",
  category_id: "pcat_1",
  brand: "Ряд",
  article: "ФМ-1",
  gtin: null,
  attributes: {},
  images: ["http://files/1.png"],
  ...rest,
})

const facts = (rest: Partial<CardFacts> = {}): CardFacts => ({
  definitions: [],
  price_kopecks: 1000,
  median_kopecks: 1000,
  twins: [],
  ...rest,
})

const codes = (content: CardContent, known = facts()) => checkCard(content, known).map(({ code }) => code)

describe("checkCard", () => {
  it("has nothing to say about a whole card", () => {
    expect(codes(card())).toEqual([])
  })

  it.each<[string, CardContent, CardFacts]>([
    ["card.description_empty", card({ description: " " }), facts()],
    ["card.description_short", card({ description: "Хороший фильтр" }), facts()],
    ["card.no_picture", card({ images: [] }), facts()],
    ["card.attribute_required", card(), facts({ definitions: [definition("size", { is_required: true })] })],
    ["card.attribute_unknown", card({ attributes: { colour: "red" } }), facts()],
    ["card.stop_word", card({ title: "Реплика фильтра" }), facts()],
    ["card.price_far", card(), facts({ price_kopecks: 5001 })],
    ["card.price_far", card(), facts({ price_kopecks: 199 })],
    ["card.duplicate_article", card(), facts({ twins: [{ product_id: "p", title: "Фильтр" }] })],
  ])("says %s", (code, content, known) => {
    expect(codes(content, known)).toEqual([code])
  })

  it("keeps quiet about a price at the border and in a category without prices", () => {
    expect(codes(card(), facts({ price_kopecks: 5000 }))).toEqual([])
    expect(codes(card(), facts({ median_kopecks: null, price_kopecks: 1 }))).toEqual([])
  })
})

describe("findStopWords", () => {
  it("finds contacts and praise, not innocent words", () => {
    expect(findStopWords("Звоните +7 (999) 123-45-67 или на www.shop.ru")).toHaveLength(3)
    expect(findStopWords("Пишите: sales@shop.ru")).toEqual(["sales@shop.ru"])
    expect(findStopWords("Не подделка и не реплика")).toEqual(["подделк", "реплик"])
    expect(findStopWords("Подшипник 6205, ГОСТ 8338-75, 25×52×15")).toEqual([])
  })
})

describe("checkAttributes", () => {
  const definitions = [
    definition("brand", { is_required: true }),
    definition("size", { type: "number", is_required: true }),
    definition("colour", { type: "enum", options: ["красный", "синий"] }),
    definition("compatibility", { type: "list" }),
    definition("sealed", { type: "bool" }),
  ]

  it("accepts full values; the brand lives on the card", () => {
    const values = { size: 5, colour: "синий", compatibility: ["МТЗ-82"], sealed: false }
    expect(() => checkAttributes(definitions, values)).not.toThrow()
  })

  it.each([
    ["card.attribute_required", {}, ["size"]],
    ["card.attribute_unknown", { size: 5, weight: 1 }, ["weight"]],
    ["card.attribute_type", { size: "5" }, ["size"]],
    ["card.attribute_type", { size: 5, sealed: "да" }, ["sealed"]],
    ["card.attribute_type", { size: 5, compatibility: "МТЗ" }, ["compatibility"]],
    ["card.attribute_value_unknown", { size: 5, colour: "зелёный" }, ["colour"]],
  ])("refuses with %s", (code, values, named) => {
    expect(() => checkAttributes(definitions, values)).toThrow(
      expect.objectContaining({ code, details: { codes: named } }) as unknown as Error,
    )
  })
})

describe("diffCard", () => {
  it("names changed fields only, whatever the order of keys", () => {
    const previous = card({ attributes: { a: 1, b: 2 } })
    const next = card({ attributes: { b: 2, a: 1 }, title: "Фильтр" })
    expect(diffCard(previous, next)).toEqual([{ field: "title", previous: "Фильтр масляный", next: "Фильтр" }])
  })

  it("applied to the previous content gives the next", () => {
    const next = card({ images: [], gtin: "96385074", brand: "Другой" })
    expect(applyActions(card(), diffCard(card(), next))).toEqual(next)
  })

  it("lists every filled field of a new card", () => {
    expect(diffCard(null, card()).map(({ field }) => field)).not.toContain("gtin")
    expect(diffCard(null, card())).toHaveLength(7)
  })
})

describe("plainText", () => {
  it.each([
    ["<p>Раз</p><p>Два</p>", "Раз\nДва"],
    ["a<script>alert(1)</script>b", "ab"],
    ["a<scr<script></script>ipt>alert(1)</script>", "aalert(1)"],
    ["&lt;img src=x onerror=alert(1)&gt;ok", "ok"],
    ["&amp;lt;b&amp;gt;жирный", "жирный"],
    ["<img src=x onerror=alert(1)", ""],
    ["давление < 5 и > 3, 5<6", "давление < 5 и > 3, 5<6"],
    ["  много \t  места\u0000 ", "много места"],
  ])("%p → %p", (html, text) => {
    expect(plainText(html)).toBe(text)
  })
})

it("cardHandle writes Latin letters and keeps twins apart", () => {
  expect(cardHandle("Фильтр масляный, щелевой", "ФМ-1/2")).toBe("filtr-maslyanyy-shchelevoy-fm-1-2")
  expect(cardHandle("Фильтр", "1", "x7")).toBe("filtr-1-x7")
})
