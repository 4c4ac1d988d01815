import path from "node:path"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DOCUMENT_MODULE } from ".."
import { numberInvoice } from "../../../issue/number-invoice"
import type { DocumentModuleService } from "../service"
import { insertOrder, insertParties, MIGRATIONS } from "./order-factory"

jest.setTimeout(60_000)

const NOON = new Date("2026-11-23T09:00:00Z")
const MANY = 30

moduleIntegrationTestRunner<DocumentModuleService>({
  moduleName: DOCUMENT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: MIGRATIONS,
  dbName: "ryad_document_module",
  testSuite: ({ dbConfig, service }) => {
    let knex: Knex
    beforeAll(() => {
      knex = connect({ client: "pg", connection: dbConfig.clientUrl, pool: { min: 0, max: 20 } })
    })
    beforeEach(() => insertParties(knex))
    afterAll(() => knex.destroy())

    const insertMany = async (supplier_id: string) => {
      const ids = Array.from({ length: MANY }, (_, index) => `order_${supplier_id}_${index}`)
      for (const id of ids) await insertOrder(knex, id, { supplier_id })
      return ids
    }
    const numbersOf = (supplier_id: string) =>
      knex("document").where({ supplier_id }).orderBy("number").pluck<number[]>("number")
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

    describe("numbers", () => {
      it("each supplier counts from one without gaps, however many orders come at once", async () => {
        const orders = [...(await insertMany("sup_1")), ...(await insertMany("sup_2"))]
        await Promise.all(orders.map((id) => numberInvoice(knex, id, NOON)))
        expect(await numbersOf("sup_1")).toEqual(upTo(MANY))
        expect(await numbersOf("sup_2")).toEqual(upTo(MANY))
      })

      it("one order asked for twenty times at once has one счёт", async () => {
        await insertOrder(knex, "order_1")
        const ids = await Promise.all(Array.from({ length: 20 }, () => numberInvoice(knex, "order_1", NOON)))
        expect(new Set(ids).size).toBe(1)
        expect(await service.listDocuments({})).toMatchObject([
          { id: ids[0], number: 1, year: 2026, status: "pending" },
        ])
      })

      it("an order that doesn't add up gets no счёт and takes no number from the others", async () => {
        const orders = await insertMany("sup_1")
        await insertOrder(knex, "order_wrong", { total_kopecks: 100_001 })
        const asked = [...orders.slice(0, 15), "order_wrong", ...orders.slice(15)]
        const outcomes = await Promise.allSettled(asked.map((id) => numberInvoice(knex, id, NOON)))
        const failed = outcomes.filter((outcome) => outcome.status === "rejected")
        expect(failed.map((outcome) => String(outcome.reason))).toEqual([expect.stringContaining("doesn't add up")])
        expect(await numbersOf("sup_1")).toEqual(upTo(MANY))
      })

      it("an unknown order is an error and leaves no counter behind", async () => {
        await expect(numberInvoice(knex, "order_nobody", NOON)).rejects.toThrow("there is no order")
        expect(await knex("document_counter")).toEqual([])
      })

      it("a year begins at midnight of Moscow, and the counting with it", async () => {
        const moments: [string, string][] = [
          ["order_old", "2026-12-31T20:59:59Z"],
          ["order_new", "2026-12-31T21:00:00Z"],
        ]
        for (const [id, at] of moments) {
          await insertOrder(knex, id)
          await numberInvoice(knex, id, new Date(at))
        }
        const documents = await service.listDocuments({}, { order: { year: "ASC" } })
        expect(documents).toMatchObject([
          { order_id: "order_old", year: 2026, number: 1, snapshot: { date: "2026-12-31" } },
          { order_id: "order_new", year: 2027, number: 1, snapshot: { date: "2027-01-01" } },
        ])
      })
    })

    describe("what is frozen", () => {
      let id: string
      beforeEach(async () => {
        await insertOrder(knex, "order_1")
        id = await numberInvoice(knex, "order_1", NOON)
      })

      it("the snapshot keeps order and requisites as they were on its day", async () => {
        await knex("supplier").update({ name: "ООО «Другое»", account: "40702810000000000000" })
        await knex("company").update({ name: "АО «Переименованное»" })
        await knex("purchase_line").update({ title: "Шкив" })
        expect(await numberInvoice(knex, "order_1", new Date("2026-12-01T09:00:00Z"))).toBe(id)
        const { snapshot } = await service.retrieveDocument(id)
        expect(snapshot).toMatchObject({
          number: 1,
          date: "2026-11-23",
          basis: "Заказ № 10001",
          supplier: { name: "ООО «Зерно 0»", account: "40702810452090001234" },
          company: { name: "АО «Рассвет»" },
          lines: [{ title: "Ремень", quantity: 10, gross_kopecks: 100_000, vat_kopecks: 18_033 }],
          total_kopecks: 100_000,
          vat_kopecks: 18_033,
        })
      })

      it.each([
        { number: 2 },
        { year: 2025 },
        { version: 2 },
        { order_id: "order_2" },
        { supplier_id: "sup_2" },
        { company_id: "comp_2" },
        { snapshot: { total_kopecks: 1 } },
      ])("%j can't be changed, by the service either", async (change) => {
        await expect(knex("document").where({ id }).update(change)).rejects.toThrow("immutable")
        await expect(service.updateDocuments({ id, ...change })).rejects.toThrow("immutable")
        expect(await numbersOf("sup_1")).toEqual([1])
      })

      it("its life goes on: drawn and mailed, but never «ready» without a file", async () => {
        await expect(knex("document").where({ id }).update({ status: "ready" })).rejects.toThrow("check constraint")
        await service.updateDocuments({ id, status: "ready", file_id: "file_1", pages: 1, announced_at: NOON })
        expect(await service.retrieveDocument(id)).toMatchObject({ status: "ready", file_id: "file_1", number: 1 })
      })

      it("a second document of the same version or number is refused", async () => {
        const copy = await knex("document").where({ id }).first()
        const twin = { ...copy, id: "doc_twin", snapshot: JSON.stringify(copy.snapshot) }
        await expect(knex("document").insert(twin)).rejects.toThrow("document_order_version")
        await expect(knex("document").insert({ ...twin, version: 2 })).rejects.toThrow("document_number")
      })
    })
  },
})
