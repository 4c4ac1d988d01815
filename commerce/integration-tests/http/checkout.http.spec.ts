import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTrade, orderOf, type Trade } from "../checkout-trade"
import { testEnvironment, type Answer } from "../world"

jest.setTimeout(240_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "checkout",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let market: Trade["market"]
    let knex: Trade["knex"]
    let buyer: Trade["buyer"]
    let operator: Trade["operator"]
    let active: Trade["active"]
    let write: Trade["write"]
    let place: Trade["place"]
    let filled: Trade["filled"]
    let stranger: Trade["stranger"]
    let alone: Trade["alone"]
    let guest: Trade["guest"]
    let count: Trade["count"]

    beforeAll(async () => {
      ;({ market, knex, buyer, operator, active, write, place, filled, stranger, alone, guest, count } =
        await openTrade(getContainer(), api))
    })

    describe("carts", () => {
      it("prices lines by tier and by supplier, in kopecks", async () => {
        const cart = await filled()
        const group = cart.groups.find((each: Answer) => each.supplier.id === market.suppliers.north) as Answer
        expect(cart.lines_count).toBe(2)
        expect(group.lines[0]).toMatchObject({
          quantity: 10,
          price_kopecks: 9_000,
          gross_kopecks: 90_000,
          vat_kopecks: 16_230,
        })
        expect(group.delivery_options[0]).toMatchObject({ term_id: market.terms.north, price_kopecks: 50_000 })
        expect(cart.total_kopecks).toBe(90_000 + 6 * 3_333)
      })

      it("rounds up to the minimum and the multiple, clips to the stock, and says so", async () => {
        const { id } = await active()
        const up = await write(String(id), [{ offer_id: market.offers.south, quantity: 7 }])
        expect(up.data.notices).toMatchObject([
          { offer_id: market.offers.south, code: "line.rounded_up", data: { quantity: 9 } },
        ])
        const clipped = await write(String(id), [{ offer_id: market.offers.south, quantity: 500 }])
        expect(clipped.data.notices).toMatchObject([{ code: "line.clipped_to_stock", data: { quantity: 99 } }])
        expect(clipped.data.cart.groups[0].lines[0].quantity).toBe(99)
      })

      it("delivers to the territory the buyer chose, and to the company's own until then", async () => {
        await knex("delivery_term")
          .where({ id: market.terms.north })
          .update({ territory_codes: ["RU-KDA"] })
        const cart = await filled()
        const optionsOfNorth = async () => {
          const { data } = await buyer.get(`/store/buyer/carts/${cart.id}`)
          const group = data.cart.groups.find((each: Answer) => each.supplier.id === market.suppliers.north)
          return {
            territory: data.cart.territory_code,
            terms: group.delivery_options.map((one: Answer) => one.term_id),
          }
        }
        expect(await optionsOfNorth()).toEqual({ territory: "RU-KDA", terms: [market.terms.north] })
        await buyer.post("/store/territories/choice", { territory_code: "RU-MOW" })
        expect(await optionsOfNorth()).toEqual({ territory: "RU-MOW", terms: [] })
        const stale = await place(cart)
        expect(stale.data.code).toBe("checkout.cart_changed")
        expect(stale.data.details.cart.territory_code).toBe("RU-MOW")
        await buyer.post("/store/territories/choice", { territory_code: "RU-KDA" })
        expect(await optionsOfNorth()).toEqual({ territory: "RU-KDA", terms: [market.terms.north] })
      })

      it("adds once for a retried Idempotency-Key", async () => {
        const { id } = await active()
        const body = { lines: [{ offer_id: market.offers.north, quantity: 2 }], mode: "add" }
        const key = { "idempotency-key": randomUUID() }
        await buyer.post(`/store/buyer/carts/${id}/lines`, body, key)
        const again = await buyer.post(`/store/buyer/carts/${id}/lines`, body, key)
        expect(again.data.cart.groups[0].lines[0].quantity).toBe(2)
      })

      it("adds to what is there, removes by zero and empties", async () => {
        const { id } = await active()
        await write(String(id), [{ offer_id: market.offers.north, quantity: 2 }], "add")
        const twice = await write(String(id), [{ offer_id: market.offers.north, quantity: 3 }], "add")
        expect(twice.data.cart.groups[0].lines[0].quantity).toBe(5)
        expect(await count("cart_line_item")).toBe(1)
        const removed = await write(String(id), [{ offer_id: market.offers.north, quantity: 0 }])
        expect(removed.data.cart.lines_count).toBe(0)
        await filled()
        const { data } = await buyer.send("DELETE", `/store/buyer/carts/${id}/lines`)
        expect(data.cart.lines_count).toBe(0)
      })

      it("takes ten parallel writes of one cart without losing any", async () => {
        const { id } = await active()
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => write(String(id), [{ offer_id: market.offers.north, quantity: 1 }], "add")),
        )
        expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200))
        expect((await active()).groups[0].lines[0].quantity).toBe(10)
      })

      it("writes 1,000 lines in one request and refuses 1,001, a fraction and a price", async () => {
        const { id } = await active()
        const lines = market.offers.many.map((offer_id) => ({ offer_id, quantity: 2 }))
        const answer = await write(String(id), lines)
        expect(answer.status).toBe(200)
        expect(answer.data.cart.lines_count).toBe(1000)
        const extra = { offer_id: market.offers.north, quantity: 1 }
        expect((await write(String(id), [...lines, extra])).status).toBe(400)
        expect((await write(String(id), [{ ...extra, quantity: 1.5 }])).status).toBe(400)
        const priced = [{ ...extra, unit_price: 1 }]
        expect((await write(String(id), priced)).status).toBe(400)
      })

      it("shows a changed price, a withdrawn offer and a suspended supplier on the lines", async () => {
        const { id } = await filled()
        await knex("offer_price").where({ id: "price_tier" }).update({ amount_kopecks: 9_500 })
        await knex("supplier").where({ id: market.suppliers.south }).update({ status: "suspended" })
        const { data } = await buyer.get(`/store/buyer/carts/${id}`)
        const lines = data.cart.groups.flatMap((group: Answer) => group.lines) as unknown as Answer[]
        expect(lines.find((line) => line.offer_id === market.offers.north)).toMatchObject({
          price_kopecks: 9_500,
          previous_price_kopecks: 9_000,
        })
        expect(lines.find((line) => line.offer_id === market.offers.south)?.problems).toEqual([
          "line.supplier_suspended",
        ])
        await knex("offer").where({ id: market.offers.north }).update({ status: "withdrawn" })
        const again = await write(String(id), [{ offer_id: market.offers.north, quantity: 3 }])
        expect(again.data.notices).toMatchObject([{ code: "line.withdrawn" }])
      })

      it("opens one first cart for parallel requests, and more carts by name", async () => {
        await Promise.all(Array.from({ length: 6 }, () => active()))
        expect(await count("cart_profile")).toBe(1)
        const second = await buyer.post("/store/buyer/carts", { name: "Филиал", colour: "amber" })
        expect(second.status).toBe(200)
        expect((await active()).id).toBe(second.data.cart.id)
        const { data } = await buyer.get("/store/buyer/carts")
        expect(data.count).toBe(2)
      })

      it("answers 404 to a stranger on every cart route, and company.required to a customer without one", async () => {
        const { id, fingerprint } = await filled()
        const tries = [
          stranger.get(`/store/buyer/carts/${id}`),
          stranger.post(`/store/buyer/carts/${id}`, { name: "Моя" }),
          write(String(id), [{ offer_id: market.offers.north, quantity: 1 }], "add", stranger),
          stranger.send("DELETE", `/store/buyer/carts/${id}/lines`),
          place({ id, fingerprint } as unknown as Answer, {}, stranger),
        ]
        expect((await Promise.all(tries)).map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404])
        expect((await alone.get("/store/buyer/carts")).data.code).toBe("company.required")
        expect((await guest.get("/store/buyer/carts")).status).toBe(401)
      })

      it("keeps Medusa's own cart and order routes closed", async () => {
        const { id } = await active()
        const tries = [
          buyer.get(`/store/carts/${id}`),
          buyer.post(`/store/carts/${id}/line-items`, { variant_id: `variant_${market.offers.north}`, quantity: 1 }),
          buyer.post("/store/carts", {}),
          buyer.post(`/store/carts/${id}/complete`),
          buyer.get("/store/orders"),
          buyer.get("/store/orders/order_1"),
          buyer.post("/store/payment-collections", { cart_id: id }),
          buyer.post("/store/customers", { email: "x@demo.example" }),
        ]
        const answers = await Promise.all(tries)
        expect(answers.map((answer) => [answer.status, answer.data.code])).toEqual(
          tries.map(() => [400, "route.closed"]),
        )
      })
    })

    describe("placing", () => {
      it("makes one purchase with an order per supplier, sums in kopecks and Medusa's orders beside them", async () => {
        const cart = await filled()
        const { status, data } = await place(cart, { comment: "К понедельнику" })
        expect(status).toBe(200)
        const { purchase } = data
        const order = orderOf(purchase, market.suppliers.north)
        expect(purchase.orders).toHaveLength(2)
        expect(order).toMatchObject({ stage: "new", payment_stage: "awaiting", total_kopecks: 140_000, lines_count: 1 })
        const detail = (await buyer.get(`/store/buyer/orders/${order.id}`)).data.order
        expect(detail.vat_kopecks).toBe(16_230 + 9_016)
        expect(detail).toMatchObject({ delivery_kopecks: 50_000, comment: "К понедельнику", allowed: ["cancelled"] })
        expect(detail.events).toMatchObject([{ kind: "stage", to: "new", actor_name: "buyer" }])
        expect(purchase.total_kopecks).toBe(140_000 + 6 * 3_333 + 50_000)
        const core = await knex("order")
          .where({ id: String(order.id) })
          .first("custom_display_id", "email")
        expect(core).toEqual({ custom_display_id: String(order.number), email: "buyer@demo.example" })
        const native = await operator.get(`/admin/orders/${order.id}?fields=id,total,payment_collections.amount`)
        expect(native.data.order).toMatchObject({ total: 1400, payment_collections: [{ amount: 1400 }] })
        const next = await active()
        expect(next.id).not.toBe(cart.id)
        expect(next.lines_count).toBe(0)
        const held = await knex("offer_stock").where({ offer_id: market.offers.north }).first("reserved")
        expect(held.reserved).toBe(10)
      })

      it("twenty parallel placings of one cart are one purchase", async () => {
        const cart = await filled()
        const answers = await Promise.all(Array.from({ length: 20 }, () => place(cart)))
        expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200))
        expect(new Set(answers.map((answer) => answer.data.purchase.id)).size).toBe(1)
        expect([await count("purchase"), await count("purchase_order"), await count("order")]).toEqual([1, 2, 2])
      })

      it("the same Idempotency-Key is answered with the same purchase", async () => {
        const cart = await filled()
        const key = randomUUID()
        const first = await place(cart, {}, buyer, key)
        const second = await place(cart, {}, buyer, key)
        expect(second.data).toEqual(first.data)
      })

      it("fifty carts for the last unit are one order and 49 clear refusals", async () => {
        const carts: Answer[] = []
        for (let index = 0; index < 50; index++) {
          const { data } = await buyer.post("/store/buyer/carts", { name: `Корзина ${index}`, colour: "green" })
          const lines = [{ offer_id: market.offers.last, quantity: 1 }]
          carts.push((await write(String(data.cart.id), lines)).data.cart)
        }
        const answers = await Promise.all(carts.map((cart) => place(cart)))
        const refused = answers.filter((answer) => answer.status === 400)
        expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
        expect(refused.map((answer) => answer.data.code)).toEqual(Array(49).fill("checkout.not_enough_stock"))
        expect(refused[0]?.data.details.offers).toMatchObject([{ offer_id: market.offers.last, available: 0 }])
        expect([await count("purchase"), await count("order")]).toEqual([1, 1])
      })

      it("a failure after the last write leaves nothing", async () => {
        const cart = await filled()
        await knex.raw(`create function fail_at_commit() returns trigger language plpgsql as
          $$ begin raise exception 'forced at commit'; end $$`)
        await knex.raw(`create constraint trigger forced after insert on order_event
          deferrable initially deferred for each row execute function fail_at_commit()`)
        expect((await place(cart)).status).toBe(500)
        const tables = [
          "purchase",
          "purchase_order",
          "purchase_line",
          "order",
          "payment_collection",
          "stock_reservation",
        ]
        expect(await Promise.all(tables.map(count))).toEqual(tables.map(() => 0))
        await knex.raw("drop trigger forced on order_event")
        expect((await place(cart)).status).toBe(200)
      })

      it("asks again when a price changed between the cart and the placing", async () => {
        const cart = await filled()
        await knex("offer_price").where({ id: "price_tier" }).update({ amount_kopecks: 9_999 })
        const { status, data } = await place(cart)
        expect([status, data.code]).toEqual([400, "checkout.cart_changed"])
        expect(data.details.cart.fingerprint).not.toBe(cart.fingerprint)
        expect((await place(data.details.cart)).status).toBe(200)
      })

      it("refuses an empty cart, a missing delivery and a suspended supplier by their codes", async () => {
        expect((await place(await active())).data.code).toBe("checkout.cart_empty")
        const cart = await filled()
        expect((await place(cart, { delivery: [] })).data.code).toBe("checkout.delivery_required")
        await knex("supplier").where({ id: market.suppliers.south }).update({ status: "suspended" })
        expect((await place(cart)).data.code).toBe("checkout.cart_changed")
        expect(await count("purchase")).toBe(0)
      })
    })
  },
})
