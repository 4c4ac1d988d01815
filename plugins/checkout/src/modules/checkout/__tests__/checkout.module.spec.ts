import path from "node:path"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CHECKOUT_MODULE } from ".."
import { changeStage, type StageChange } from "../../../order/change-stage"
import { STAGES, transitions, type Stage } from "../../../transitions"
import type { CheckoutModuleService } from "../service"
import { insertOffer, insertOrder, lineRow, MIGRATIONS, OFFER } from "./order-factory"

jest.setTimeout(60_000)

const SUPPLIER = { scope: { supplier_id: "sup_1" }, actor: { id: "smem_1", name: "Пётр" } }
const BUYER = { scope: { company_id: "comp_1" }, actor: { id: "cus_1", name: "Анна" } }
const OPERATOR = { scope: { everything: true as const }, actor: { id: "user_1", name: "Оператор" } }

moduleIntegrationTestRunner<CheckoutModuleService>({
  moduleName: CHECKOUT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: MIGRATIONS,
  dbName: "ryad_checkout_module",
  testSuite: ({ dbConfig }) => {
    let knex: Knex
    beforeAll(() => {
      knex = connect({ client: "pg", connection: dbConfig.clientUrl, pool: { min: 0, max: 20 } })
    })
    beforeEach(async () => {
      await insertOffer(knex)
      await insertOrder(knex, { order_id: "order_1" })
    })
    afterAll(() => knex.destroy())

    const move = (to: Stage, who: Pick<StageChange, "scope" | "actor"> = OPERATOR, change: Partial<StageChange> = {}) =>
      changeStage(knex, { order_id: "order_1", to, reason: "Нет товара", ...who, ...change })
    const order = () =>
      knex("purchase_order")
        .where({ order_id: "order_1" })
        .first("stage", "payment_stage", "version") as Promise<object>
    const history = (kind = "stage") =>
      knex("order_event")
        .where({ order_id: "order_1", kind })
        .orderBy("at")
        .select("from", "to", "actor_kind", "reason")
    const stock = () => knex("offer_stock").where({ offer_id: OFFER }).first("quantity", "reserved") as Promise<object>

    describe("stages", () => {
      it("an order goes its way with a line of history for each move, by whoever made it", async () => {
        const way: [Stage, Pick<StageChange, "scope" | "actor">][] = [
          ["confirmed", SUPPLIER],
          ["awaiting_payment", SUPPLIER],
          ["paid", SUPPLIER],
          ["assembling", SUPPLIER],
          ["shipped", SUPPLIER],
          ["delivered", BUYER],
          ["closed", OPERATOR],
        ]
        for (const [to, who] of way) expect((await move(to, who)).event_id).not.toBeNull()
        expect(await order()).toEqual({ stage: "closed", payment_stage: "paid", version: 8 })
        const kinds = { [SUPPLIER.actor.id]: "supplier", [BUYER.actor.id]: "customer", [OPERATOR.actor.id]: "user" }
        expect(await history()).toMatchObject(
          way.map(([to, who], index) => ({
            ...{ from: way[index - 1]?.[0] ?? "new", to, actor_kind: kinds[who.actor.id] },
          })),
        )
        expect(await history("payment")).toMatchObject([{ from: "awaiting", to: "paid", actor_kind: "supplier" }])
        expect(await stock()).toEqual({ quantity: 90, reserved: 0 })
      })

      it.each(STAGES)(
        "from «%s» nothing but its transitions is possible, and a refusal leaves no trace",
        async (from) => {
          await knex("purchase_order").update({ stage: from })
          const impossible = STAGES.filter((to) => to !== from && !transitions[from].includes(to))
          for (const to of impossible) {
            await expect(move(to)).rejects.toMatchObject({ code: "order.move_not_allowed" })
          }
          expect(impossible.length).toBeGreaterThan(0)
          expect(await order()).toMatchObject({ stage: from, version: 1 })
          expect(await history()).toEqual([])
          expect(await stock()).toEqual({ quantity: 100, reserved: 10 })
        },
      )

      it("the same move ten times at once is one move, and its twins are told that nothing moved", async () => {
        const moves = await Promise.all(Array.from({ length: 10 }, () => move("confirmed", SUPPLIER)))
        expect(moves.filter(({ event_id }) => event_id !== null)).toHaveLength(1)
        expect(await order()).toMatchObject({ stage: "confirmed", version: 2 })
        expect(await history()).toHaveLength(1)
      })

      it("of a confirming and a cancelling at once one wins, and the other hears that the order has changed", async () => {
        const outcomes = await Promise.allSettled([
          move("confirmed", SUPPLIER, { version: 1 }),
          move("cancelled", BUYER, { version: 1 }),
        ])
        const lost = outcomes.filter((outcome) => outcome.status === "rejected")
        expect(lost).toHaveLength(1)
        expect(lost[0]?.reason).toMatchObject({ code: "order.changed_meanwhile", details: { version: 2 } })
        expect(await history()).toHaveLength(1)
      })

      it("cancelling ten times at once gives the stock back once", async () => {
        await insertOrder(knex, { order_id: "order_2" })
        await Promise.all(Array.from({ length: 10 }, () => move("cancelled", BUYER)))
        expect(await stock()).toEqual({ quantity: 100, reserved: 10 })
        expect(await history()).toMatchObject([{ from: "new", to: "cancelled", reason: "Нет товара" }])
      })

      it("a paid order that is cancelled owes the money back", async () => {
        await knex("purchase_order").update({ stage: "paid", payment_stage: "paid" })
        await move("cancelled", SUPPLIER)
        expect(await order()).toMatchObject({ stage: "cancelled", payment_stage: "refunded" })
        expect(await history("payment")).toMatchObject([{ from: "paid", to: "refunded" }])
      })

      it("cancelling without a reason is refused", async () => {
        const silent = move("cancelled", SUPPLIER, { reason: undefined })
        await expect(silent).rejects.toMatchObject({ code: "order.reason_required" })
        expect(await order()).toMatchObject({ stage: "new" })
      })

      it("a stranger's order isn't found, whichever side the stranger stands on", async () => {
        for (const scope of [{ supplier_id: "sup_2" }, { company_id: "comp_2" }]) {
          const stranger = move("cancelled", { scope, actor: { id: "x", name: "x" } })
          await expect(stranger).rejects.toMatchObject({ code: "order.not_found", type: "not_found" })
        }
        expect(await order()).toMatchObject({ stage: "new", version: 1 })
      })

      it("a move whose stock can't follow leaves stage and history as they were", async () => {
        await knex("purchase_order").update({ stage: "assembling" })
        await knex("offer_stock").update({ quantity: 10 })
        await knex.raw(`alter table offer_stock add constraint forced check (quantity > 0)`)
        await expect(move("shipped", SUPPLIER)).rejects.toThrow("forced")
        expect(await order()).toMatchObject({ stage: "assembling", version: 1 })
        expect(await history()).toEqual([])
        expect(await stock()).toEqual({ quantity: 10, reserved: 10 })
      })
    })

    describe("what the tables themselves refuse", () => {
      const purchase = {
        id: "purch_2",
        cart_id: "cart_purch_order_1",
        company_id: "c",
        customer_id: "c",
        total_kopecks: 1,
      }

      it("a second purchase of one cart", () =>
        expect(knex("purchase").insert(purchase)).rejects.toThrow("purchase_cart_id_key"))

      it("a second order of one supplier in one purchase", () =>
        expect(insertOrder(knex, { order_id: "order_2", purchase_id: "purch_order_1" })).rejects.toThrow(
          "purchase_order_purchase_id_supplier_id_key",
        ))

      it.each([
        { gross_kopecks: 100_001, net_kopecks: 81_968 },
        { vat_kopecks: 18_034 },
        { quantity: 0, gross_kopecks: 0, vat_kopecks: 0, net_kopecks: 0 },
        { vat_rate: 20 },
      ])("a line that doesn't add up: %j", (wrong) =>
        expect(knex("purchase_line").insert(lineRow("order_1", { id: "l2", position: 2, ...wrong }))).rejects.toThrow(
          "check constraint",
        ),
      )

      it("VAT or delivery above the order's sum", async () => {
        await expect(knex("purchase_order").update({ vat_kopecks: 100_001 })).rejects.toThrow("check constraint")
        await expect(knex("purchase_order").update({ delivery_kopecks: 100_001 })).rejects.toThrow("check constraint")
      })

      it("a number twice: purchases count from 1001 and orders from 10001", async () => {
        await insertOrder(knex, { order_id: "order_2" })
        const numbers = await knex("purchase_order").orderBy("number").pluck("number")
        expect(numbers.map(Number)).toEqual([10_001, 10_002])
        expect((await knex("purchase").orderBy("number").pluck("number")).map(Number)).toEqual([1001, 1002])
        await expect(knex("purchase_order").update({ number: 10_001 })).rejects.toThrow("purchase_order_number_key")
      })
    })
  },
})
