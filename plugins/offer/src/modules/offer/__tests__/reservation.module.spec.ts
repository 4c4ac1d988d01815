import path from "node:path"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OFFER_MODULE } from ".."
import { releaseOrder, reserveInTransaction, shipOrder, type OrderLine } from "../../../reservation"
import type { OfferModuleService } from "../service"
import { createSupplierTable, insertOffer } from "./offer-factory"

moduleIntegrationTestRunner<OfferModuleService>({
  moduleName: OFFER_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  dbName: "ryad_offer_reservation",
  testSuite: ({ dbConfig }) => {
    let knex: Knex
    beforeAll(() => {
      knex = connect({ client: "pg", connection: dbConfig.clientUrl, pool: { min: 0, max: 20 } })
    })
    beforeEach(() => createSupplierTable(knex))
    afterAll(() => knex.destroy())

    const reserve = (lines: OrderLine[]) => knex.transaction((trx) => reserveInTransaction(trx, lines))
    const stock = (offer_id: string) =>
      knex("offer_stock").where({ offer_id }).orderBy("warehouse_id").select("quantity", "reserved")
    const outcomes = (results: PromiseSettledResult<void>[], status: string) =>
      results.filter((result) => result.status === status).length

    it("gives the last unit to one of 50 parallel buyers", async () => {
      await insertOffer(knex, { id: "a", stock: [["w1", 1]] })
      const results = await Promise.allSettled(
        Array.from({ length: 50 }, (_, i) => reserve([{ order_id: `o${i}`, offer_id: "a", quantity: 1 }])),
      )
      expect([outcomes(results, "fulfilled"), outcomes(results, "rejected")]).toEqual([1, 49])
      const codes = results.map((result) => (result.status === "rejected" ? result.reason.code : null))
      expect(new Set(codes)).toEqual(new Set([null, "checkout.not_enough_stock"]))
      expect(await stock("a")).toEqual([{ quantity: 1, reserved: 1 }])
      expect(await knex("stock_reservation")).toHaveLength(1)
    })

    it("never deadlocks on reversed lines", async () => {
      const ids = ["a", "b", "c", "d"]
      for (const id of ids)
        await insertOffer(knex, {
          id,
          stock: [
            ["w1", 30],
            ["w2", 30],
          ],
        })
      const results = await Promise.allSettled(
        Array.from({ length: 60 }, (_, i) =>
          reserve((i % 2 ? ids : [...ids].reverse()).map((offer_id) => ({ order_id: `o${i}`, offer_id, quantity: 1 }))),
        ),
      )
      expect(outcomes(results, "fulfilled")).toBe(60)
      for (const id of ids) {
        expect(await stock(id)).toEqual([
          { quantity: 30, reserved: 30 },
          { quantity: 30, reserved: 30 },
        ])
      }
    })

    it("reserves all lines or none and names the short offers", async () => {
      await insertOffer(knex, { id: "a", stock: [["w1", 5]] })
      await insertOffer(knex, {
        id: "b",
        stock: [
          ["w1", 1],
          ["w2", 1],
        ],
      })
      const asked = reserve([
        { order_id: "o1", offer_id: "a", quantity: 5 },
        { order_id: "o1", offer_id: "b", quantity: 3 },
      ])
      await expect(asked).rejects.toMatchObject({
        code: "checkout.not_enough_stock",
        details: { offers: [{ offer_id: "b", requested: 3, available: 2 }] },
      })
      expect(await stock("a")).toEqual([{ quantity: 5, reserved: 0 }])
    })

    it("leaves nothing when the caller's transaction fails later", async () => {
      await insertOffer(knex, { id: "a", stock: [["w1", 5]] })
      const placing = knex.transaction(async (trx) => {
        await reserveInTransaction(trx, [{ order_id: "o1", offer_id: "a", quantity: 2 }])
        throw new Error("the order could not be written")
      })
      await expect(placing).rejects.toThrow("could not be written")
      expect(await stock("a")).toEqual([{ quantity: 5, reserved: 0 }])
      expect(await knex("stock_reservation")).toHaveLength(0)
    })

    it("releases once, however often it is asked", async () => {
      await insertOffer(knex, {
        id: "a",
        stock: [
          ["w1", 2],
          ["w2", 4],
        ],
      })
      await reserve([{ order_id: "o1", offer_id: "a", quantity: 5 }])
      await reserve([{ order_id: "o2", offer_id: "a", quantity: 1 }])
      await Promise.all([releaseOrder(knex, "o1"), releaseOrder(knex, "o1"), releaseOrder(knex, "o1")])
      expect(await stock("a")).toEqual([
        { quantity: 2, reserved: 0 },
        { quantity: 4, reserved: 1 },
      ])
    })

    it("ships out of the warehouses it took from, and a shipped order can't be released", async () => {
      await insertOffer(knex, {
        id: "a",
        stock: [
          ["w1", 2],
          ["w2", 4],
        ],
      })
      await reserve([{ order_id: "o1", offer_id: "a", quantity: 5 }])
      await shipOrder(knex, "o1")
      await releaseOrder(knex, "o1")
      await shipOrder(knex, "o1")
      expect(await stock("a")).toEqual([
        { quantity: 0, reserved: 0 },
        { quantity: 1, reserved: 0 },
      ])
    })

    it("holds the shape in the database: no oversold row can be written", async () => {
      await insertOffer(knex, { id: "a", stock: [["w1", 2]] })
      await expect(knex("offer_stock").update({ reserved: 3 })).rejects.toThrow(/check/)
      await expect(knex("offer_stock").update({ quantity: -1 })).rejects.toThrow(/check/)
    })
  },
})
