import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openTrade, orderOf, type Trade } from "../checkout-trade"
import { testEnvironment, type Answer } from "../world"

jest.setTimeout(240_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "orders",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let market: Trade["market"]
    let knex: Trade["knex"]
    let buyer: Trade["buyer"]
    let operator: Trade["operator"]
    let write: Trade["write"]
    let place: Trade["place"]
    let placed: Trade["placed"]
    let move: Trade["move"]
    let stranger: Trade["stranger"]
    let north: Trade["north"]
    let south: Trade["south"]

    beforeAll(async () => {
      ;({ market, knex, buyer, operator, write, place, placed, move, stranger, north, south } = await openTrade(
        getContainer(),
        api,
      ))
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
