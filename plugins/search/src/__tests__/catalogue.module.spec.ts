import { readListQuery } from "../api/store/catalogue/cards/validators"
import type { CardDocument } from "../catalogue/card-document"
import { listCards } from "../catalogue/list-cards"
import { readTree } from "../catalogue/read-tree"
import { showCard } from "../catalogue/show-card"
import type { Facet } from "../catalogue/show-facets"
import { suggest } from "../catalogue/suggest"
import { startIndexApp } from "./index-app"
import { writeMarket } from "./market"

type App = Awaited<ReturnType<typeof startIndexApp>>

const RETAIL = { price_type: "retail", territory: null }
const WHOLESALE = { price_type: "wholesale", territory: null }

let app: App
let documents: CardDocument[]

beforeAll(async () => {
  app = await startIndexApp("ryad_search_catalogue")
  await writeMarket(app.knex, 300)
  await app.search.reindex({ index: "card" })
  const { data } = await app.query.graph({ entity: "card_document", fields: ["id", "document"] })
  documents = (data as { document: CardDocument }[]).map((entry) => entry.document)
})

afterAll(() => app.stop())

const list = (query: string, prices = RETAIL) =>
  listCards(app.container, readListQuery(`/store/catalogue/cards?${query}`), { prices, language: "ru" })

type Picked = Record<string, string[]>

const meets = (document: CardDocument, picked: Picked, except?: string): boolean =>
  Object.entries(picked).every(
    ([code, values]) => code === except || values.some((value) => document.attributes.includes(`${code}=${value}`)),
  )

const inCategory = (id: string) => (document: CardDocument) => document.category_ids.includes(id)

/** The count of a facet's value as a person would count it: everything else chosen, this facet not. */
const countByHand = (base: CardDocument[], picked: Picked, code: string, value: string): number =>
  base.filter((document) => meets(document, picked, code) && document.attributes.includes(`${code}=${value}`)).length

const queryOf = (picked: Picked): string =>
  Object.entries(picked)
    .flatMap(([code, values]) => values.map((value) => `f.${code}=${encodeURIComponent(value)}`))
    .join("&")

const valuesOf = (facets: Facet[], code: string) => facets.find((facet) => facet.code === code)?.values ?? []

const CHOICES: Picked[] = [
  {},
  { brand: ["Агромаш"] },
  { brand: ["Агромаш", "Farmex"] },
  { brand: ["Агромаш", "Farmex"], purpose: ["Двигатель"] },
  { brand: ["Белтяга"], compatibility: ["МТЗ-82", "Нива"], purpose: ["Двигатель", "Гидравлика"] },
  { supplier: ["sup-1"], in_stock: ["1"], brand: ["Farmex", "NordTeil", "Уралзубр"] },
]

it.each(CHOICES)("counts every value of every facet exactly for %j", async (picked) => {
  const base = documents.filter(inCategory("cat_engine"))
  const answer = await list(`category=cat-engine&limit=100&${queryOf(picked)}`)
  expect(answer.count).toBe(base.filter((document) => meets(document, picked)).length)
  expect(answer.cards.length).toBe(Math.min(answer.count, 100))
  for (const code of ["brand", "purpose", "compatibility", "supplier", "in_stock"]) {
    const shown = Object.fromEntries(valuesOf(answer.facets, code).map(({ value, count }) => [value, count]))
    const byHand = Object.fromEntries(
      Object.keys(shown).map((value) => [value, countByHand(base, picked, code, value)]),
    )
    expect(shown).toEqual(byHand)
    expect(Object.keys(shown).length).toBeGreaterThan(0)
  }
  for (const [code, values] of Object.entries(picked)) {
    expect(
      valuesOf(answer.facets, code)
        .filter((value) => value.is_selected)
        .map((value) => value.value)
        .sort(),
    ).toEqual([...values].sort())
  }
})

it("shows and sells the chosen suppliers' offers only", async () => {
  const everybody = await list("category=cat-engine&limit=100")
  const chosen = await list("category=cat-engine&limit=100&supplier=sup-1")
  expect(chosen.cards.length).toBeGreaterThan(0)
  expect(new Set(chosen.cards.map(({ best }) => best?.supplier.handle))).toEqual(new Set(["sup-1"]))
  const bestOf = new Map(everybody.cards.map(({ product_id, best }) => [product_id, best?.supplier.handle]))
  expect(chosen.cards.some(({ product_id }) => bestOf.get(product_id) !== "sup-1")).toBe(true)
  const two = await list("category=cat-engine&limit=100&supplier=sup-1&supplier=sup-2")
  expect(new Set(two.cards.map(({ best }) => best?.supplier.handle))).toEqual(new Set(["sup-1", "sup-2"]))
})

it("offers different filters in different categories", async () => {
  const codes = async (category: string) => (await list(`category=${category}`)).facets.map((facet) => facet.code)
  expect(await codes("cat-engine")).toEqual([
    "price",
    "brand",
    "in_stock",
    "supplier",
    "purpose",
    "compatibility",
    "power",
  ])
  expect(await codes("cat-hydraulics-a")).toEqual([
    "price",
    "brand",
    "in_stock",
    "supplier",
    "purpose",
    "compatibility",
    "is_original",
    "pressure",
  ])
  await expect(list("category=cat-engine&f.pressure=100")).rejects.toMatchObject({ code: "catalogue.bad_parameter" })
})

it("bounds a number by its least and greatest value and filters by a range", async () => {
  const base = documents.filter(inCategory("cat_engine"))
  const answer = await list("category=cat-engine&f.power=50..100&limit=100")
  const within = (document: CardDocument) =>
    Number(document.measures["attribute.power"]) >= 50 && Number(document.measures["attribute.power"]) <= 100
  expect(answer.count).toBe(base.filter(within).length)
  expect(answer.facets.find((facet) => facet.code === "power")).toMatchObject({ min: 20, max: 155 })
  const brand = valuesOf(answer.facets, "brand")[0]
  expect(brand?.count).toBe(base.filter((document) => within(document) && document.brand === brand?.value).length)
})

it("sorts, filters and shows prices of the asker's own price type", async () => {
  const retail = await list("sort=price_asc&limit=100&price_to=900000")
  const wholesale = await list("sort=price_asc&limit=100&price_to=900000", WHOLESALE)
  for (const { cards } of [retail, wholesale]) {
    const amounts = cards.map((card) => card.best?.price_kopecks ?? 0)
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b))
    expect(Math.max(...amounts)).toBeLessThanOrEqual(900_000)
  }
  expect(wholesale.count).toBeGreaterThan(retail.count)
  expect(wholesale.cards[0]?.best?.price_type).toBe("wholesale")
  const [newest] = (await list("sort=new&limit=1")).cards
  expect(newest?.product_id).toBe(
    documents
      .map((document) => document.id)
      .sort()
      .at(-1),
  )
})

it("pages without repeating or losing a card", async () => {
  const ids = new Set<string>()
  for (let offset = 0; offset < 300; offset += 60) {
    for (const card of (await list(`limit=60&offset=${offset}`)).cards) ids.add(card.product_id)
  }
  expect(ids.size).toBe(300)
})

it("shows a card with its offers compared, the best of them first", async () => {
  const card = await showCard(
    app.container,
    "prod-000002",
    { territory: "RU-ROS" },
    { prices: WHOLESALE, language: "ru" },
  )
  expect(card.offers).toHaveLength(3)
  expect(card.offers.filter((offer) => offer.is_best)).toHaveLength(1)
  const enough = card.offers.filter((offer) => offer.available >= offer.min_quantity)
  const cheapest = Math.min(...enough.map((offer) => offer.prices[0]?.amount_kopecks ?? Infinity))
  expect(card.offers[0]).toMatchObject({ is_best: true, price_type: "wholesale" })
  expect(card.offers[0]?.prices[0]?.amount_kopecks).toBe(cheapest)
  expect(card.offers.every((offer) => offer.delivery !== null)).toBe(true)
  expect(card.breadcrumbs.map((crumb) => crumb.handle)).toEqual(["cat-parts", "cat-hydraulics", "cat-hydraulics-a"])
  expect(card.similar.length).toBeGreaterThan(0)
  expect(card.similar.some((other) => other.product_id === card.product_id)).toBe(false)
})

it("leaves delivery empty where the supplier doesn't deliver", async () => {
  const card = await showCard(app.container, "prod-000002", { territory: "RU-SAK" }, { prices: RETAIL, language: "ru" })
  const undelivered = card.offers.filter((offer) => offer.delivery === null).map((offer) => offer.supplier.handle)
  expect(undelivered).toEqual(["sup-4"])
})

it("hides unapproved cards and unsellable offers from everyone, at once and before the index knows", async () => {
  const asker = { prices: RETAIL, language: "ru" as const }
  await app.knex("card").where({ product_id: "prod_000010" }).update({ status: "pending" })
  await app.knex("offer").where({ id: "off_prod_000011_0" }).update({ status: "paused" })
  await expect(showCard(app.container, "prod-000010", {}, asker)).rejects.toMatchObject({ code: "card.not_found" })
  const { offers } = await showCard(app.container, "prod-000011", {}, asker)
  expect(offers.map((offer) => offer.id)).not.toContain("off_prod_000011_0")
  const listed = (await list("limit=100&category=cat-hydraulics-a")).cards.map((card) => card.product_id)
  expect(listed).not.toContain("prod_000010")
  await app.knex("card").where({ product_id: "prod_000010" }).update({ status: "approved" })
  await app.knex("offer").where({ id: "off_prod_000011_0" }).update({ status: "active" })
})

it("refuses an unknown category, card and parameter by code", async () => {
  const asker = { prices: RETAIL, language: "ru" as const }
  await expect(list("category=none")).rejects.toMatchObject({ code: "category.not_found", type: "not_found" })
  await expect(showCard(app.container, "none", {}, asker)).rejects.toMatchObject({ code: "card.not_found" })
  for (const wrong of [
    "limit=101",
    "limit=0",
    "offset=-1",
    "colour=red",
    "sort=best",
    "price_from=1.5",
    "territory=RU-XXX",
    "facets=1",
    "limit=1&limit=2",
  ]) {
    expect(() => readListQuery(`/x?${wrong}`)).toThrow(expect.objectContaining({ code: "catalogue.bad_parameter" }))
  }
})

it("counts the tree as the lists do, and hides what is below a hidden category", async () => {
  const [parts] = await readTree(app.container, "ru")
  expect(parts).toMatchObject({ name: "Запчасти", count: 300 })
  expect(parts?.children.map((child) => child.count)).toEqual([150, 150])
  await app.knex("product_category").where({ id: "cat_hydraulics" }).update({ is_active: false })
  const [hidden] = await readTree(app.container, "ru")
  expect(hidden?.children.map((child) => child.handle)).toEqual(["cat-engine"])
  await expect(list("category=cat-hydraulics-a")).rejects.toMatchObject({ code: "category.not_found" })
  await app.knex("product_category").where({ id: "cat_hydraulics" }).update({ is_active: true })
})

it("suggests categories, cards and articles while a person types", async () => {
  const byWord = await suggest(app.container, "узл", RETAIL, "ru")
  expect(byWord.categories.map((category) => category.handle)).toEqual(["cat-hydraulics-a", "cat-hydraulics-b"])
  const byArticle = await suggest(app.container, "к-12.10", RETAIL, "ru")
  expect(byArticle.articles[0]).toMatchObject({ article: "К-12.1014" })
  expect(byArticle.cards[0]?.article).toBe("К-12.1014")
  expect(await suggest(app.container, "", RETAIL, "ru")).toMatchObject({ cards: [], categories: [], articles: [] })
})
