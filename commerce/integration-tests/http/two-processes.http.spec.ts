import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTrade, orderOf, type Trade } from "../checkout-trade"
import { apiAt, startSecondProcess, type SecondProcess } from "../second-process"
import { clientOf, testEnvironment, type Answer, type Client } from "../world"

jest.setTimeout(240_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

/** Locks, events and workflows of each process are its own here: what holds must hold in Postgres. */
medusaIntegrationTestRunner({
  moduleName: "two-processes",
  env: environment,
  testSuite: ({ api, dbConfig, getContainer }) => {
    let trade: Trade
    let second: SecondProcess | undefined
    /** The same buyer and the same supplier's member at both processes. */
    let buyers: [Client, Client]
    let norths: [Client, Client]

    beforeAll(async () => {
      trade = await openTrade(getContainer(), api)
      second = await startSecondProcess({ databaseUrl: dbConfig.clientUrl, environment })
      const there = (token: string) => clientOf(apiAt(api, second!.address), trade.market.publishable_key, token)
      buyers = [trade.buyer, there(trade.market.tokens.buyer)]
      norths = [trade.north, there(trade.market.tokens.north)]
    })
    afterAll(() => second?.stop())

    /** `amount` calls at once, every other one at the second process. */
    const split = <Result>(amount: number, call: (buyer: Client, index: number) => Promise<Result>) =>
      Promise.all(Array.from({ length: amount }, (_, index) => call(buyers[index % 2]!, index)))

    const filledCart = async (buyer: Client, offer_id: string): Promise<Answer> => {
      const { data } = await buyer.post("/store/buyer/carts", { name: "Ещё одна", colour: "green" })
      return (await trade.write(String(data.cart.id), [{ offer_id, quantity: 1 }], "set", buyer)).data.cart
    }

    const stockOf = (offer_id: string) =>
      trade.knex("offer_stock").where({ offer_id }).first("quantity", "reserved") as Promise<object>

    const counts = (...tables: string[]) => Promise.all(tables.map(trade.count))

    it("twenty placings of one cart, ten at each, are one purchase with an order per supplier", async () => {
      const cart = await trade.filled()
      const answers = await split(20, (buyer) => trade.place(cart, {}, buyer))
      expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200))
      expect(new Set(answers.map((answer) => answer.data.purchase.id)).size).toBe(1)
      expect(answers[0]?.data.purchase.orders).toHaveLength(2)
      expect(await counts("purchase", "purchase_order", "order", "payment_collection")).toEqual([1, 2, 2, 2])
      expect(await stockOf(trade.market.offers.north)).toEqual({ quantity: 1000, reserved: 10 })
      expect(await stockOf(trade.market.offers.south)).toEqual({ quantity: 100, reserved: 6 })
    })

    it("twenty retries under one Idempotency-Key are one purchase and one answer", async () => {
      const cart = await trade.filled()
      const key = randomUUID()
      const answers = await split(20, (buyer) => trade.place(cart, {}, buyer, key))
      expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200))
      for (const answer of answers) expect(answer.data).toEqual(answers[0]?.data)
      expect(await counts("purchase", "purchase_order", "order")).toEqual([1, 2, 2])
    })

    it("fifty carts for the last unit, 25 at each, are one order and 49 clear refusals", async () => {
      const { last } = trade.market.offers
      const carts = await split(50, (buyer) => filledCart(buyer, last))
      const answers = await split(50, (buyer, index) => trade.place(carts[index]!, {}, buyer))
      const refused = answers.filter((answer) => answer.status !== 200)
      expect(refused.map(({ status, data }) => [status, data.code])).toEqual(
        Array(49).fill([400, "checkout.not_enough_stock"]),
      )
      expect(await counts("purchase", "purchase_order", "order", "stock_reservation")).toEqual([1, 1, 1, 1])
      expect(await stockOf(last)).toEqual({ quantity: 1, reserved: 1 })
      expect(await trade.knex("cart").whereNotNull("completed_at")).toHaveLength(1)
    })

    it("a cart written at both loses no line and doubles none", async () => {
      const id = String((await trade.active()).id)
      const { many, north } = trade.market.offers
      const hundred = many.slice(0, 100).map((offer_id) => ({ offer_id, quantity: 2 }))
      const writes = await split(10, (buyer) => trade.write(id, hundred, "set", buyer))
      const adds = await split(10, (buyer) => trade.write(id, [{ offer_id: north, quantity: 1 }], "add", buyer))
      expect([...writes, ...adds].map((answer) => answer.status)).toEqual(Array(20).fill(200))
      const lines = await trade.knex("cart_line_item").whereNull("deleted_at").select("quantity")
      expect(lines.map((line) => Number(line.quantity)).sort((a, b) => a - b)).toEqual([...Array(100).fill(2), 10])
    })

    it("a buyer who opens both processes at once has one cart", async () => {
      const opened = await split(10, (buyer) => trade.active(buyer))
      expect(new Set(opened.map((cart) => cart.id)).size).toBe(1)
      expect(await counts("cart_profile", "cart")).toEqual([1, 1])
    })

    it("a cart placed at one and written at the other is either before the placing or refused", async () => {
      const cart = await trade.filled()
      const extra = [{ offer_id: trade.market.offers.north, quantity: 5 }]
      const [placed, written] = await Promise.all([
        trade.place(cart, {}, buyers[0]),
        trade.write(String(cart.id), extra, "add", buyers[1]),
      ])
      const codes = [placed.data.code ?? placed.status, written.data.code ?? written.status]
      expect([
        [200, "cart.placed"],
        ["checkout.cart_changed", 200],
      ]).toContainEqual(codes)
      expect(await trade.count("purchase")).toBe(placed.status === 200 ? 1 : 0)
    })

    it("an order confirmed at one and cancelled at the other moves once", async () => {
      const order_id = String(orderOf(await trade.placed(), trade.market.suppliers.north).id)
      const answers = await Promise.all([
        trade.move(norths[0], order_id, "confirmed", { version: 1 }),
        trade.move(norths[1], order_id, "cancelled", { version: 1, reason: "Нет товара" }),
      ])
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400])
      expect(answers.find((answer) => answer.status === 400)?.data.code).toBe("order.changed_meanwhile")
      const moves = await trade.knex("order_event").where({ order_id, kind: "stage" }).whereNot({ to: "new" })
      expect(moves).toHaveLength(1)
    })

    it("purchases placed at both get счета without gaps, drawn and mailed once each", async () => {
      const carts = await split(6, (buyer) => filledCart(buyer, trade.market.offers.north))
      await split(6, (buyer, index) => trade.place(carts[index]!, {}, buyer))
      await until(async () => (await trade.knex("document").whereNotNull("announced_at")).length === 6)
      const numbers = await trade.knex("document").orderBy("number").pluck("number")
      expect(numbers).toEqual([1, 2, 3, 4, 5, 6])
      expect(await trade.knex("mail").where({ template: "document.invoice_ready" })).toHaveLength(6)
    })
  },
})

const until = async (isDone: () => Promise<boolean>) => {
  for (let tries = 0; tries < 400; tries++) {
    if (await isDone()) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("it didn't come")
}
