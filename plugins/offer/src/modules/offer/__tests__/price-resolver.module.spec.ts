import path from "node:path"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OFFER_MODULE } from ".."
import { resolvePrices } from "../../../price-resolver"
import type { OfferModuleService } from "../service"
import { createSupplierTable, insertOffer, type OfferRows } from "./offer-factory"

moduleIntegrationTestRunner<OfferModuleService>({
  moduleName: OFFER_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  dbName: "ryad_offer_prices",
  testSuite: ({ dbConfig }) => {
    let knex: Knex
    beforeAll(() => {
      knex = connect({ client: "pg", connection: dbConfig.clientUrl, pool: { min: 0, max: 4 } })
    })
    beforeEach(() => createSupplierTable(knex))
    afterAll(() => knex.destroy())

    const prices: OfferRows["prices"] = [
      ["retail", 1, 1000],
      ["retail", 10, 900],
      ["dealer", 1, 700],
    ]

    it("prices each line by its own tier, in the order asked", async () => {
      await insertOffer(knex, { id: "a", prices })
      await insertOffer(knex, { id: "b", prices: [["retail", 1, 50]] })
      const asked = [
        { offer_id: "b", quantity: 7 },
        { offer_id: "a", quantity: 10 },
        { offer_id: "a", quantity: 9 },
      ]
      const resolved = await resolvePrices(knex, asked, "retail")
      expect(resolved.map((row) => [row.offer_id, row.quantity, row.price_kopecks, row.tier_min_quantity])).toEqual([
        ["b", 7, 50, 1],
        ["a", 10, 900, 10],
        ["a", 9, 1000, 1],
      ])
      expect(resolved[1]?.tiers).toEqual([
        { min_quantity: 1, amount_kopecks: 1000 },
        { min_quantity: 10, amount_kopecks: 900 },
      ])
    })

    it("prefers the buyer's price type whole and falls back to retail", async () => {
      await insertOffer(knex, { id: "a", prices })
      await insertOffer(knex, { id: "b", prices: [["retail", 1, 50]] })
      await insertOffer(knex, { id: "c", prices: [["wholesale", 1, 50]] })
      const asked = ["a", "b", "c"].map((offer_id) => ({ offer_id, quantity: 100 }))
      const resolved = await resolvePrices(knex, asked, "dealer")
      expect(resolved.map((row) => [row.price_type, row.price_kopecks])).toEqual([
        ["dealer", 700],
        ["retail", 50],
        [null, null],
      ])
    })

    it("counts what is free over all warehouses", async () => {
      await insertOffer(knex, {
        id: "a",
        prices,
        stock: [
          ["w1", 10, 4],
          ["w2", 5, 5],
          ["w3", 1],
        ],
      })
      await insertOffer(knex, { id: "b", prices })
      const asked = [
        { offer_id: "a", quantity: 1 },
        { offer_id: "b", quantity: 1 },
      ]
      expect((await resolvePrices(knex, asked, "retail")).map((row) => row.available)).toEqual([7, 0])
    })

    it("says what can't be bought: paused, withdrawn, unapproved card, suspended supplier", async () => {
      await insertOffer(knex, { id: "good", prices })
      await insertOffer(knex, { id: "paused", prices, status: "paused" })
      await insertOffer(knex, { id: "gone", prices, status: "withdrawn" })
      await insertOffer(knex, { id: "fresh", prices, card_status: "pending" })
      await insertOffer(knex, { id: "foreign", prices, supplier_id: "sup_2" })
      const asked = ["good", "paused", "gone", "fresh", "foreign", "unknown"].map((offer_id) => ({
        offer_id,
        quantity: 1,
      }))
      const resolved = await resolvePrices(knex, asked, "retail")
      expect(resolved.map((row) => [row.offer_id, row.sellable])).toEqual([
        ["good", true],
        ["paused", false],
        ["gone", false],
        ["fresh", false],
        ["foreign", false],
      ])
    })

    it("answers money as integers beyond 32 bits", async () => {
      await insertOffer(knex, { id: "a", prices: [["retail", 1, 9_000_000_000]] })
      const [row] = await resolvePrices(knex, [{ offer_id: "a", quantity: 1 }], "retail")
      expect(row?.price_kopecks).toBe(9_000_000_000)
    })
  },
})
