import { repairCardIndex } from "../catalogue/repair-card-index"
import { reindexCards } from "../reindex"
import { startIndexApp } from "./index-app"
import { writeMarket, type Market } from "./market"

type App = Awaited<ReturnType<typeof startIndexApp>>

let app: App
let market: Market

beforeAll(async () => {
  app = await startIndexApp("ryad_search_index")
  market = await writeMarket(app.knex, 600)
  await app.search.reindex({ index: "card" })
})

afterAll(() => app.stop())

const stored = async (): Promise<Map<string, string>> => {
  const { rows } = await app.knex.raw(`select d.id, d.document ->> 'fingerprint' as fingerprint from search_document d
    join search_index_version v on v.physical_name = d.index_name
    join search_index i on i.id = v.search_index_id and i.active_version = v.version`)
  return new Map(rows.map((row: { id: string; fingerprint: string }) => [row.id, row.fingerprint]))
}

const expected = async (): Promise<Map<string, string>> => {
  const entries = await app.query.graph({ entity: "card_document", fields: ["id", "document"] })
  const shown = (entries.data as { id: string; document: { fingerprint: string } | null }[]).filter(
    (entry) => entry.document,
  )
  return new Map(shown.map((entry) => [entry.id, String(entry.document?.fingerprint)]))
}

it("holds every sellable card and nothing else", async () => {
  const documents = await stored()
  expect(documents.size).toBe(market.cards.length)
  expect(documents).toEqual(await expected())
})

const emit = (name: string, data: Record<string, unknown>) => app.search.ingest({ name, data })

it("takes a card out when its only offer is paused, and puts it back", async () => {
  await app.knex("offer").where({ product_id: "prod_000000" }).update({ status: "paused" })
  await emit("offer.changed", { product_ids: ["prod_000000"] })
  expect((await stored()).has("prod_000000")).toBe(false)
  await app.knex("offer").where({ product_id: "prod_000000" }).update({ status: "active" })
  await emit("offer.changed", { product_ids: ["prod_000000"] })
  expect(await stored()).toEqual(await expected())
})

it("hides a rejected card and an unpublished product", async () => {
  await app.knex("card").where({ product_id: "prod_000001" }).update({ status: "rejected" })
  await app.knex("product").where({ id: "prod_000002" }).update({ status: "draft" })
  await emit("card.changed", { product_ids: ["prod_000001", "prod_000002"] })
  const documents = await stored()
  expect([documents.has("prod_000001"), documents.has("prod_000002")]).toEqual([false, false])
  expect(documents).toEqual(await expected())
})

it("follows a supplier's suspension through all of its cards", async () => {
  await app.knex("supplier").where({ id: "sup_1" }).update({ status: "suspended" })
  const before = await stored()
  await emit("supplier.changed", { supplier_id: "sup_1" })
  const after = await stored()
  expect(after.size).toBeLessThan(before.size)
  expect(after).toEqual(await expected())
})

it("follows prices, stock and a renamed category", async () => {
  await app.knex("offer_price").where("offer_id", "like", "off_prod_00010%").update({ amount_kopecks: 777 })
  await app.knex("offer_stock").update({ quantity: 5 }).where("offer_id", "like", "off_prod_00010%")
  await emit("offer.changed", { product_ids: market.cards.slice(100, 110).map((card) => card.id) })
  await app.knex("product_category").where({ id: "cat_engine" }).update({ name: "Моторы" })
  await emit("product-category.updated", { id: "cat_engine" })
  expect(await stored()).toEqual(await expected())
})

it("repairs what changed without an event, and only that", async () => {
  await app.knex("card").whereIn("product_id", ["prod_000200", "prod_000201"]).update({ brand: "Тихий" })
  expect(await stored()).not.toEqual(await expected())
  expect(await repairCardIndex(app.container)).toMatchObject({ repaired: 2, is_rebuilt: false })
  expect(await stored()).toEqual(await expected())
  expect(await repairCardIndex(app.container)).toMatchObject({ repaired: 0, is_rebuilt: false })
})

it("keeps the vocabulary equal to the words of the documents", async () => {
  await app.knex("product").where({ id: "prod_000203" }).update({ title: "Хреновина небывалая" })
  await emit("product.updated", { id: "prod_000203" })
  const words = async () => {
    const { rows } = await app.knex.raw(`select t.term, t.frequency,
      (select count(*)::int from search_document d where d.index_name = t.index_name and t.term = any (d.terms)) as held
      from search_term t`)
    return rows as { term: string; frequency: number; held: number }[]
  }
  expect((await words()).find((row) => row.term === "хреновина")?.frequency).toBe(1)
  expect((await words()).filter((row) => row.frequency !== row.held)).toEqual([])
  await app.knex("product").where({ id: "prod_000203" }).update({ status: "draft" })
  await emit("product.updated", { id: "prod_000203" })
  expect((await words()).some((row) => row.term === "хреновина")).toBe(false)
})

it("keeps documents and vocabulary whole when many events come at once", async () => {
  await app
    .knex("product")
    .whereIn("id", ["prod_000300", "prod_000301", "prod_000302"])
    .update({ title: "Разом вместе" })
  const slices = Array.from({ length: 12 }, (_, i) => market.cards.slice(300 - i, 312).map((card) => card.id))
  await Promise.all(slices.map((product_ids) => emit("offer.changed", { product_ids })))
  expect(await stored()).toEqual(await expected())
  const { rows } = await app.knex.raw(`select t.term from search_term t where t.frequency <>
    (select count(*) from search_document d where d.index_name = t.index_name and t.term = any (d.terms))`)
  expect(rows).toEqual([])
})

it("rebuilds 600 cards beside the serving version in seconds", async () => {
  const started = Date.now()
  await reindexCards(app.container, "all")
  expect(Date.now() - started).toBeLessThan(10_000)
  expect(await stored()).toEqual(await expected())
})
