import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTrade, orderOf, type Trade } from "../checkout-trade"
import { testEnvironment, type Answer } from "../world"

jest.setTimeout(240_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

/** What the jobs finish when a process died, or a neighbour refused, between a commit and what should follow it. */
medusaIntegrationTestRunner({
  moduleName: "jobs",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let trade: Trade
    let knex: Knex

    beforeAll(async () => {
      trade = await openTrade(getContainer(), api)
      knex = trade.knex
    })
    afterEach(() => jest.restoreAllMocks())

    /** The job as Medusa registered it for its clock. */
    const run = (job: string) => getContainer().resolve(Modules.WORKFLOW_ENGINE).run(`job-${job}`, {})

    /** Twice at once, as two processes would, and once more later. */
    const runOften = async (job: string) => {
      await Promise.all([run(job), run(job)])
      await run(job)
    }

    /** The process dies before the bus has carried anything. */
    const loseEvents = () => jest.spyOn(getContainer().resolve(Modules.EVENT_BUS), "emit").mockResolvedValue()

    const refuseWrites = async (table: string, condition = "true") => {
      await knex.raw(`create or replace function refuse_write() returns trigger language plpgsql as
        $$ begin raise exception 'refused by the test'; end $$`)
      await knex.raw(`create trigger refusing before insert or update on ${table}
        for each row when (${condition}) execute function refuse_write()`)
      return () => knex.raw(`drop trigger refusing on ${table}`)
    }

    const age = (table: string, column: string) =>
      knex(table).update({ [column]: knex.raw(`${column} - interval '5 minutes'`) })

    const orderIdOf = (purchase: Answer, supplier: "north" | "south") =>
      String(orderOf(purchase, trade.market.suppliers[supplier]).id)

    const codesIn = (table: "feed_item" | "mail") =>
      knex(table)
        .orderBy(table === "mail" ? "template" : "code")
        .pluck(table === "mail" ? "template" : "code")

    it("announce-orders tells, once, of a purchase and of a move whose notices were lost", async () => {
      loseEvents()
      const mend = await refuseWrites("mail")
      const purchase = await trade.placed()
      expect((await trade.move(trade.north, orderIdOf(purchase, "north"), "confirmed")).status).toBe(200)
      await mend()
      await run("announce-orders")
      expect([await codesIn("feed_item"), await codesIn("mail")]).toEqual([[], []])

      await age("purchase", "created_at")
      await age("order_event", "at")
      await runOften("announce-orders")
      const codes = ["order.received", "order.received", "order.stage_changed", "purchase.placed"]
      expect([await codesIn("feed_item"), await codesIn("mail")]).toEqual([codes, codes])
      expect(await knex("purchase").whereNull("announced_at")).toEqual([])
      expect(await knex("order_event").where({ kind: "stage" }).whereNull("announced_at")).toEqual([])
    })

    it("mirror-orders catches Medusa up, and one order that Medusa refuses holds no other", async () => {
      const purchase = await trade.placed()
      const [north, south] = [orderIdOf(purchase, "north"), orderIdOf(purchase, "south")]
      const mend = await refuseWrites("payment_collection")
      for (const to of ["confirmed", "awaiting_payment", "paid"]) {
        await trade.move(trade.north, north, to)
        await trade.move(trade.south, south, to)
      }
      await mend()
      const mirrored = () => knex("purchase_order").orderBy("number").pluck("mirrored_stage")
      expect(await mirrored()).toEqual(["awaiting_payment", "awaiting_payment"])

      const mendNorth = await refuseWrites("payment_collection", `new.metadata->>'order_id' = '${north}'`)
      await age("purchase_order", "updated_at")
      await runOften("mirror-orders")
      const stages = () =>
        knex("purchase_order").whereIn("order_id", [north, south]).select("order_id", "mirrored_stage")
      expect(await stages()).toEqual(
        expect.arrayContaining([
          { order_id: north, mirrored_stage: "awaiting_payment" },
          { order_id: south, mirrored_stage: "paid" },
        ]),
      )
      await mendNorth()
      await runOften("mirror-orders")
      expect(await mirrored()).toEqual(["paid", "paid"])
      for (const id of [north, south]) {
        const { data } = await trade.operator.get(`/admin/orders/${id}?fields=payment_status`)
        expect(data.order.payment_status).toBe("captured")
      }
      expect(await trade.count("capture")).toBe(2)
    })

    describe("issue-missing-documents", () => {
      it("gives an order whose event was lost its счёт, once, and a cancelled one none", async () => {
        loseEvents()
        const purchase = await trade.placed()
        const order_id = orderIdOf(purchase, "north")
        await trade.move(trade.south, orderIdOf(purchase, "south"), "cancelled", { reason: "Нет товара" })
        await run("issue-missing-documents")
        expect(await trade.count("document")).toBe(0)

        await age("purchase_order", "placed_at")
        await runOften("issue-missing-documents")
        const documents = await knex("document")
        expect(documents).toMatchObject([{ order_id, number: 1, version: 1, status: "ready", attempts: 1, pages: 1 }])
        const pdf = await getContainer().resolve(Modules.FILE).getAsBuffer(documents[0].file_id)
        expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
        expect(await knex("order_event").where({ order_id, kind: "document" })).toHaveLength(1)
        const mails = await knex("mail").where({ template: "document.invoice_ready" })
        expect(mails).toMatchObject([{ to: "buyer@demo.example", attachments: [{ file_id: documents[0].file_id }] }])
      })

      it("draws again what failed, when its time has come, under the number it had", async () => {
        loseEvents()
        await trade.placed()
        await age("purchase_order", "placed_at")
        const full = new Error("the disk is full")
        jest.spyOn(getContainer().resolve(Modules.FILE), "createFiles").mockRejectedValueOnce(full)
        await run("issue-missing-documents")
        const failed = await knex("document").where({ status: "failed" })
        expect(failed).toMatchObject([{ attempts: 1, file_id: null, error: expect.stringContaining("disk is full") }])
        expect(await knex("document").where({ status: "ready" })).toHaveLength(1)

        await run("issue-missing-documents")
        expect(await knex("document").where({ status: "failed" })).toHaveLength(1)
        await knex("document").update({ next_attempt_at: knex.fn.now() })
        await runOften("issue-missing-documents")
        const [mended] = await knex("document").where({ id: failed[0].id })
        expect(mended).toMatchObject({ status: "ready", attempts: 2, number: failed[0].number, error: null })
        expect(await trade.count("document")).toBe(2)
      })

      it("mails what was drawn but not mailed", async () => {
        loseEvents()
        await trade.placed()
        await age("purchase_order", "placed_at")
        const mend = await refuseWrites("mail", "new.template = 'document.invoice_ready'")
        await run("issue-missing-documents")
        expect(await knex("document").where({ status: "ready" }).whereNull("announced_at")).toHaveLength(2)
        await mend()
        await runOften("issue-missing-documents")
        expect(await knex("document").whereNull("announced_at")).toEqual([])
        expect(await knex("mail").where({ template: "document.invoice_ready" })).toHaveLength(2)
        expect(await knex("document").pluck("attempts")).toEqual([1, 1])
      })
    })
  },
})
