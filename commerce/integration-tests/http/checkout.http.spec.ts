import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeCheckoutMarket, type CheckoutMarket } from "../checkout-market"
import { clientOf, testEnvironment, type Answer, type Client } from "../world"

jest.setTimeout(240_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "checkout",
  cwd: process.env.RYAD_TEST_APP ?? process.cwd(),
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let market: CheckoutMarket
    let knex: Knex
    let buyer: Client
    let stranger: Client
    let north: Client
    let south: Client
    let operator: Client

    beforeAll(async () => {
      market = await makeCheckoutMarket(getContainer())
      knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const client = (token: string) => clientOf(api, market.publishable_key, token)
      buyer = client(market.tokens.buyer)
      stranger = client(market.tokens.stranger)
      north = client(market.tokens.north)
      south = client(market.tokens.south)
      operator = client(market.tokens.operator)
    })

    const active = async (who: Client = buyer) => (await who.get("/store/buyer/carts/active")).data.cart
    const write = (cart_id: string, lines: { offer_id: string; quantity: number }[], mode = "set", who = buyer) =>
      who.post(`/store/buyer/carts/${cart_id}/lines`, { lines, mode })
    const delivery = () => [
      { supplier_id: market.suppliers.north, term_id: market.terms.north },
      { supplier_id: market.suppliers.south, term_id: market.terms.south },
    ]
    const place = (cart: Answer, change: object = {}, who = buyer, key: string = randomUUID()) =>
      who.post(
        `/store/buyer/carts/${cart.id}/place`,
        { fingerprint: cart.fingerprint, delivery: delivery(), ...change },
        { "idempotency-key": key },
      )
    const filled = async () => {
      const { id } = await active()
      const lines = [
        { offer_id: market.offers.north, quantity: 10 },
        { offer_id: market.offers.south, quantity: 6 },
      ]
      return (await write(String(id), lines)).data.cart as Answer
    }
    const placed = async () => (await place(await filled())).data.purchase as Answer
    const orderOf = (purchase: Answer, supplier: string) =>
      purchase.orders.find((order: Answer) => order.supplier.id === supplier) as Answer
    const count = async (table: string) => Number((await knex(table).count("* as n").first())?.n)
    const move = async (who: Client, order_id: string, to: string, change: object = {}) => {
      const version = (await knex("purchase_order").where({ order_id }).first("version")).version
      const url = who === operator ? `/admin/purchase-orders/${order_id}/stage` : `/supplier/orders/${order_id}/stage`
      return who.post(url, { to, version, ...change })
    }

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
        const alone = clientOf(api, market.publishable_key, market.tokens.guestCustomer)
        expect((await alone.get("/store/buyer/carts")).data.code).toBe("company.required")
        expect((await clientOf(api, market.publishable_key).get("/store/buyer/carts")).status).toBe(401)
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

    describe("stages", () => {
      it("goes from new to closed with history, stock and Medusa's own state following", async () => {
        const order_id = String(orderOf(await placed(), market.suppliers.north).id)
        for (const to of ["confirmed", "awaiting_payment", "paid", "assembling", "shipped"]) {
          expect((await move(north, order_id, to)).data.order.stage).toBe(to)
        }
        const received = await buyer.post(`/store/buyer/orders/${order_id}/receive`)
        expect(received.data.order).toMatchObject({ stage: "delivered", payment_stage: "paid" })
        const closed = await move(operator, order_id, "closed")
        expect(closed.data.order.events.filter((event: Answer) => String(event.kind) === "stage")).toHaveLength(8)
        const stock = await knex("offer_stock").where({ offer_id: market.offers.north }).first("quantity", "reserved")
        expect(stock).toEqual({ quantity: 990, reserved: 0 })
        const native = await operator.get(`/admin/orders/${order_id}?fields=status,payment_status,*items.detail`)
        expect(native.data.order).toMatchObject({ status: "completed", payment_status: "captured" })
        expect(native.data.order.items[0].detail).toMatchObject({ shipped_quantity: 10, delivered_quantity: 10 })
        const mirrored = await knex("purchase_order").where({ order_id }).first("mirrored_stage")
        expect(mirrored).toEqual({ mirrored_stage: "closed" })
      })

      it("cancelling gives the stock back and asks for a reason", async () => {
        const order_id = String(orderOf(await placed(), market.suppliers.north).id)
        expect((await move(north, order_id, "cancelled")).data.code).toBe("order.reason_required")
        const { data } = await buyer.post(`/store/buyer/orders/${order_id}/cancel`, { reason: "Передумали" })
        expect(data.order.stage).toBe("cancelled")
        const stock = await knex("offer_stock").where({ offer_id: market.offers.north }).first("quantity", "reserved")
        expect(stock).toEqual({ quantity: 1000, reserved: 0 })
        expect((await operator.get(`/admin/orders/${order_id}`)).data.order.status).toBe("canceled")
      })

      it("cancelling a paid order refunds it in Medusa too", async () => {
        const order_id = String(orderOf(await placed(), market.suppliers.north).id)
        for (const to of ["confirmed", "awaiting_payment", "paid"]) await move(north, order_id, to)
        const { data } = await move(operator, order_id, "cancelled", { reason: "Нет товара" })
        expect(data.order).toMatchObject({ stage: "cancelled", payment_stage: "refunded" })
        const native = await operator.get(`/admin/orders/${order_id}?fields=status,payment_status`)
        expect(native.data.order).toMatchObject({ status: "canceled", payment_status: "refunded" })
        const { amount, refunded } = (await knex("payment_collection as c")
          .join("order_payment_collection as l", "l.payment_collection_id", "c.id")
          .where("l.order_id", order_id)
          .first("c.amount", "c.refunded_amount as refunded"))!
        expect(Number(refunded)).toBe(Number(amount))
        expect(await knex("purchase_order").whereRaw("mirrored_stage <> stage")).toEqual([])
      })

      it("refuses a move that isn't the actor's or isn't in the order, and a stale version", async () => {
        const order_id = String(orderOf(await placed(), market.suppliers.north).id)
        expect((await move(north, order_id, "shipped")).data.code).toBe("order.move_not_allowed")
        expect((await buyer.post(`/store/buyer/orders/${order_id}/receive`)).data.code).toBe("order.move_not_allowed")
        await move(north, order_id, "confirmed")
        const stale = await move(north, order_id, "awaiting_payment", { version: 1 })
        expect(stale.data).toMatchObject({ code: "order.changed_meanwhile", details: { version: 2 } })
      })

      it("two suppliers' members see only their own orders, a stranger none, the operator all", async () => {
        const purchase = await placed()
        const order_id = String(orderOf(purchase, market.suppliers.north).id)
        expect((await south.get(`/supplier/orders/${order_id}`)).status).toBe(404)
        expect((await move(south, order_id, "confirmed")).status).toBe(404)
        expect((await stranger.get(`/store/buyer/orders/${order_id}`)).status).toBe(404)
        expect((await stranger.post(`/store/buyer/orders/${order_id}/cancel`, { reason: "x" })).status).toBe(404)
        expect((await stranger.post(`/store/buyer/orders/${order_id}/receive`)).status).toBe(404)
        expect((await north.get("/supplier/orders")).data).toMatchObject({ count: 1, orders: [{ id: order_id }] })
        const seen = await operator.get(`/admin/purchases/${purchase.id}`)
        expect(seen.data.purchase.orders).toHaveLength(2)
        expect((await operator.get("/admin/purchases?q=nothing-like-it")).data.count).toBe(0)
        expect((await operator.get("/admin/purchases?stage=new")).data.count).toBe(1)
      })

      it("tells the buyer and each supplier once", async () => {
        const purchase = await placed()
        const order = orderOf(purchase, market.suppliers.north)
        await move(north, String(order.id), "confirmed")
        const items = await knex("feed_item").select("recipient_kind", "code").orderBy("created_at")
        expect(items.filter((item) => item.code === "purchase.placed")).toHaveLength(1)
        expect(items.filter((item) => item.code === "order.received")).toHaveLength(2)
        expect(items.filter((item) => item.code === "order.stage_changed")).toEqual([
          { recipient_kind: "customer", code: "order.stage_changed" },
        ])
        expect(await knex("purchase").whereNull("announced_at")).toEqual([])
      })

      it("counts for the desks of both sides", async () => {
        const purchase = await placed()
        const order = orderOf(purchase, market.suppliers.north)
        const desk = (await buyer.get("/store/buyer/dashboard")).data
        expect(desk.orders_by_stage).toEqual({ new: 2 })
        expect(desk.unpaid).toHaveLength(2)
        const summary = (await north.get("/supplier/summary")).data
        expect(summary).toMatchObject({
          to_confirm: 1,
          to_ship: 0,
          orders_30d: 1,
          turnover_30d_kopecks: order.total_kopecks,
        })
        const filtered = await buyer.get("/store/buyer/orders?stage=new&payment=awaiting&q=offer_north")
        expect(filtered.data.orders.map((each: Answer) => each.id)).toEqual([order.id])
      })
    })

    describe("documents", () => {
      const ready = async (purchase: Answer, amount = 2): Promise<Answer[]> => {
        const ids = purchase.orders.map((order: Answer) => String(order.id))
        for (let tries = 0; tries < 150; tries++) {
          const rows = await knex("document").whereIn("order_id", ids).whereNotNull("announced_at")
          if (rows.length >= amount) return rows
          await new Promise((resolve) => setTimeout(resolve, 200))
        }
        throw new Error("the documents aren't ready")
      }

      it("every order gets its счёт: drawn, kept with the order, mailed, and shown to its two parties only", async () => {
        const purchase = await placed()
        await ready(purchase)
        const order = orderOf(purchase, market.suppliers.north)
        const { data } = await buyer.get(`/store/buyer/orders/${order.id}/documents`)
        expect(data.documents).toMatchObject([
          { kind: "invoice", number: 1, status: "ready", pages: 1, total_kopecks: 140_000 },
        ])
        const { id } = data.documents[0] as Answer
        const pdf = await api.get(`/store/buyer/documents/${id}/pdf`, {
          responseType: "arraybuffer",
          headers: { authorization: `Bearer ${market.tokens.buyer}`, "x-publishable-api-key": market.publishable_key },
        })
        expect(pdf.headers["content-type"]).toBe("application/pdf")
        expect(pdf.headers["content-disposition"]).toContain("attachment")
        expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
        const detail = (await north.get(`/supplier/orders/${order.id}`)).data.order
        expect(detail.events.some((event: Answer) => String(event.kind) === "document")).toBe(true)
        const mail = await knex("mail").where({ template: "document.invoice_ready" })
        expect(mail.map((each) => each.to)).toEqual(["buyer@demo.example", "buyer@demo.example"])
        expect(mail[0].attachments).toMatchObject([{ filename: expect.stringMatching(/^schet-1-.*\.pdf$/) }])
        expect((await north.get(`/supplier/documents/${id}`)).status).toBe(200)
        const strangers = [
          stranger.get(`/store/buyer/documents/${id}`),
          stranger.get(`/store/buyer/documents/${id}/pdf`),
          stranger.post(`/store/buyer/documents/${id}/mail`),
          stranger.get(`/store/buyer/orders/${order.id}/documents`),
          south.get(`/supplier/documents/${id}`),
          south.get(`/supplier/documents/${id}/pdf`),
          south.get(`/supplier/orders/${order.id}/documents`),
        ]
        expect((await Promise.all(strangers)).map((answer) => answer.status)).toEqual(strangers.map(() => 404))
        expect((await stranger.get("/store/buyer/documents")).data.count).toBe(0)
        expect((await buyer.get(`/store/buyer/documents?supplier_id=${market.suppliers.north}`)).data.count).toBe(1)
        expect((await buyer.post(`/store/buyer/documents/${id}/mail`)).status).toBe(202)
      })

      it("numbers have no gaps when many purchases come at once", async () => {
        const carts: Answer[] = []
        for (let index = 0; index < 6; index++) {
          const { data } = await buyer.post("/store/buyer/carts", { name: `Корзина ${index}`, colour: "green" })
          carts.push((await write(String(data.cart.id), [{ offer_id: market.offers.north, quantity: 1 }])).data.cart)
        }
        const purchases = await Promise.all(carts.map(async (cart) => (await place(cart)).data.purchase))
        for (const purchase of purchases) await ready(purchase, 1)
        const numbers = await knex("document")
          .where({ supplier_id: market.suppliers.north })
          .orderBy("number")
          .pluck("number")
        expect(numbers).toEqual([1, 2, 3, 4, 5, 6])
        await expect(knex("document").update({ number: 9 })).rejects.toThrow("immutable")
      })
    })
  },
})
