import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createSignIn } from "../../src/seed/accounts"
import { filesForm, openProposals, png, type Proposals } from "../proposals"
import { testEnvironment, type Answer, type Client } from "../world"

jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "offer-desk",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let world: Proposals["world"]
    let knex: Proposals["knex"]
    let supplier: Proposals["supplier"]
    let stranger: Proposals["stranger"]
    let warehouse_id: Proposals["warehouse_id"]
    let foreign_warehouse_id: Proposals["foreign_warehouse_id"]
    let category_id: Proposals["category_id"]
    let card: Proposals["card"]
    let offer: Proposals["offer"]
    let propose: Proposals["propose"]
    let approved: Proposals["approved"]

    beforeAll(async () => {
      ;({
        world,
        knex,
        supplier,
        stranger,
        warehouse_id,
        foreign_warehouse_id,
        category_id,
        card,
        offer,
        propose,
        approved,
      } = await openProposals(getContainer(), api))
    })

    it("prices and stock change at once, with history", async () => {
      const { id } = await approved()
      const prices = [{ price_type: "retail", min_quantity: 1, amount_kopecks: 123 }]
      expect((await supplier.post(`/supplier/offers/${id}/prices`, { prices })).data.offer.prices).toEqual(prices)
      const stock = [{ warehouse_id, quantity: 0 }]
      expect((await supplier.post(`/supplier/offers/${id}/stock`, { stock })).data.offer.available).toBe(0)
      const terms = await supplier.post(`/supplier/offers/${id}`, { min_quantity: 4 })
      expect(terms.data.offer.min_quantity).toBe(4)
      expect(terms.data.offer.changes.map((change: Answer) => change.field)).toEqual([
        "min_quantity",
        "stock",
        "prices",
        "status",
      ])
      const bad = await supplier.post(`/supplier/offers/${id}/prices`, {
        prices: [{ ...prices[0], amount_kopecks: -5 }],
      })
      expect(bad.data.code).toBe("offer.price_invalid")
    })

    it("reserved stock can't be taken away", async () => {
      const { id } = await approved()
      await knex("offer_stock").where({ offer_id: id }).update({ reserved: 3 })
      const { data } = await supplier.post(`/supplier/offers/${id}/stock`, { stock: [{ warehouse_id, quantity: 2 }] })
      expect(data.code).toBe("offer.stock_below_reserved")
    })

    it("a supplier that pays no VAT names no rate, and a payer may", async () => {
      const free = await knex("supplier").where({ vat_payer: false, status: "approved" }).first("email")
      const simplified = await world.signIn("supplier", free.email)
      const own = (await simplified.get("/supplier/offers?limit=1")).data.offers[0] as Answer
      for (const vat_rate of [22, 10, 5, 0]) {
        const changed = await simplified.post(`/supplier/offers/${own.id}`, { vat_rate })
        expect([changed.status, changed.data.code]).toEqual([400, "offer.vat_not_payer"])
        const added = await propose({ offers: [offer({ vat_rate, stock: [] })] }, simplified)
        expect([added.status, added.data.code]).toEqual([400, "offer.vat_not_payer"])
      }
      expect(
        (
          await knex("offer")
            .where({ id: String(own.id) })
            .first("vat_rate")
        ).vat_rate,
      ).toBeNull()
      const bare = await propose({ offers: [offer({ vat_rate: null, stock: [] })] }, simplified)
      expect([bare.status, bare.data.message]).toEqual([200, undefined])
      const { id } = await approved()
      expect((await supplier.post(`/supplier/offers/${id}`, { vat_rate: 10 })).data.offer.vat_rate).toBe(10)
      expect((await supplier.post(`/supplier/offers/${id}`, { vat_rate: null })).data.offer.vat_rate).toBeNull()
    })

    it("a warehouse with stock isn't removed, an emptied one is", async () => {
      const { data } = await supplier.post("/supplier/warehouses", { name: "Временный", territory_code: "RU-ROS" })
      const spare = String(data.warehouse.id)
      const { id } = await approved()
      const stock = (quantity: number) =>
        supplier.post(`/supplier/offers/${id}/stock`, { stock: [{ warehouse_id: spare, quantity }] })
      await stock(3)
      const kept = await supplier.send("DELETE", `/supplier/warehouses/${spare}`)
      expect([kept.status, kept.data.code, kept.data.details]).toEqual([400, "warehouse.in_use", { offers: 1 }])
      expect((await supplier.get(`/supplier/warehouses/${spare}`)).status).toBe(200)
      expect((await stranger.send("DELETE", `/supplier/warehouses/${spare}`)).status).toBe(404)
      await stock(0)
      expect((await supplier.send("DELETE", `/supplier/warehouses/${spare}`)).status).toBe(200)
    })

    it("stock in many warehouses never breaks the lists by its sum", async () => {
      const { id } = await approved()
      const huge = await supplier.post(`/supplier/offers/${id}/stock`, {
        stock: [{ warehouse_id, quantity: 2_147_483_647 }],
      })
      expect(huge.data.code).toBe("offer.stock_invalid")
      await knex("offer_stock").insert(
        ["whs_a", "whs_b"].map((warehouse) => ({
          id: `ofst_${warehouse}`,
          offer_id: String(id),
          warehouse_id: warehouse,
          quantity: 2_000_000_000,
        })),
      )
      const { status, data } = await supplier.get(`/supplier/offers/${id}`)
      expect([status, data.offer.available]).toEqual([200, 2_147_483_647])
    })

    it("pauses, withdraws and resumes", async () => {
      const { id } = await approved()
      const statusAfter = async (move: string) =>
        (await supplier.post(`/supplier/offers/${id}/${move}`)).data.offer.status
      expect(await statusAfter("pause")).toBe("paused")
      expect(await statusAfter("withdraw")).toBe("withdrawn")
      expect(await statusAfter("resume")).toBe("active")
    })

    it("a stranger gets 404 everywhere", async () => {
      const { id } = await approved()
      const bodies: Record<string, object> = {
        "": { min_quantity: 4 },
        "/prices": { prices: [{ price_type: "retail", min_quantity: 1, amount_kopecks: 1 }] },
        "/stock": { stock: [{ warehouse_id: foreign_warehouse_id, quantity: 1 }] },
        "/card": { title: "Чужое" },
        "/pause": {},
        "/resume": {},
        "/withdraw": {},
      }
      for (const [path, body] of Object.entries(bodies)) {
        expect([path, (await stranger.post(`/supplier/offers/${id}${path}`, body)).status]).toEqual([path, 404])
      }
      expect((await stranger.get(`/supplier/offers/${id}`)).status).toBe(404)
      expect((await world.guest.get(`/supplier/offers/${id}`)).status).toBe(401)
    })

    it("uploads take pictures only, by their bytes, and only for their owner", async () => {
      const text = await supplier.post("/supplier/uploads", filesForm(["a.png", Buffer.from("<script>".padEnd(99))]))
      expect([text.status, text.data.code]).toEqual([400, "upload.not_a_picture"])
      const large = await supplier.post("/supplier/uploads", filesForm(["a.png", Buffer.alloc(10 * 1024 * 1024 + 1)]))
      expect([large.status, large.data.code]).toEqual([400, "upload.too_large"])
      const many = Array.from({ length: 11 }, (_, at): [string, Buffer] => [`${at}.png`, png()])
      expect((await supplier.post("/supplier/uploads", filesForm(...many))).data.code).toBe("upload.too_many")
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>'.padEnd(99))
      expect((await supplier.post("/supplier/uploads", filesForm(["a.svg", svg]))).data.code).toBe(
        "upload.not_a_picture",
      )
      const vast = png({ side: 12_000 })
      expect((await supplier.post("/supplier/uploads", filesForm(["a.png", vast]))).data.code).toBe("upload.wrong_size")
      const mixed = await supplier.post("/supplier/uploads", filesForm(["good.png", png()], ["vast.png", vast]))
      expect(mixed.data.code).toBe("upload.wrong_size")
      expect(await knex("upload").select("id")).toEqual([])
      const { status, data } = await supplier.post(
        "/supplier/uploads",
        filesForm(["../../evil.php", png()], ["b", png()]),
      )
      expect([status, data.message]).toEqual([200, undefined])
      expect(data.files.map(({ url }: Answer) => /[0-9a-f-]{36}\.png$/.test(String(url)))).toEqual([true, true])
      const borrowed = await card({ images: [data.files[0]?.id] })
      const theft = await stranger.post("/supplier/offers", { card: borrowed, offers: [offer({ stock: [] })] })
      expect(theft.data.code).toBe("card.image_unknown")
    })

    it("lists, searches, filters and sorts own offers only", async () => {
      await propose()
      const found = await supplier.get("/supplier/offers?q=мой-1")
      expect(found.data.offers.map((row: Answer) => row.article)).toEqual(["МОЙ-1"])
      const all = await supplier.get("/supplier/offers?order=article&limit=2")
      expect(all.data.offers).toHaveLength(2)
      expect(all.data.count).toBeGreaterThan(2)
      expect((await supplier.get("/supplier/offers?order=drop")).status).toBe(400)
      expect((await stranger.get("/supplier/offers?q=мой-1")).data.offers).toHaveLength(0)
      expect((await supplier.get("/supplier/categories")).data.categories[0]?.children).toBeDefined()
    })

    it("the operator adds a characteristic and a category below inherits it", async () => {
      const parent = await knex("product_category").where({ id: category_id }).first("parent_category_id")
      const body = {
        category_id: parent.parent_category_id,
        code: "trial_grade",
        name_ru: "Сорт",
        name_en: "Grade",
        type: "enum",
        options: ["A", "B"],
      }
      const added = await world.administrator.post("/admin/category-attributes", body)
      expect([added.status, added.data.message]).toEqual([200, undefined])
      const edited = { ...body, id: added.data.category_attribute.id, name_ru: "Сортность" }
      await world.administrator.post("/admin/category-attributes", edited)
      const { data } = await supplier.get(`/supplier/categories/${category_id}/attributes`)
      const [grade] = data.attributes.filter((row: Answer) => String(row.code) === "trial_grade")
      expect(grade).toMatchObject({ name_ru: "Сортность", is_inherited: true, options: ["A", "B"] })
      const twin = await world.administrator.post("/admin/category-attributes", body)
      expect(twin.data.code).toBe("attribute.code_taken")
    })

    it("the operator takes a characteristic away, and the history tells who did what", async () => {
      const body = { category_id, code: "passing", name_ru: "Временная", name_en: "Passing", type: "text" }
      const { id } = (await world.administrator.post("/admin/category-attributes", body)).data.category_attribute
      const path = `/admin/category-attributes/${id}`
      const refused = await supplier.send("DELETE", path)
      expect(refused.status).toBe(401)
      expect((await world.administrator.send("DELETE", path)).status).toBe(200)
      expect((await world.administrator.send("DELETE", path)).data.code).toBe("attribute.not_found")
      const { data } = await supplier.get(`/supplier/categories/${category_id}/attributes`)
      expect(data.attributes.map((row: Answer) => row.code)).not.toContain("passing")
      const admin = await world.administrator.get(`/admin/category-attributes?category_id=${category_id}`)
      const own = admin.data.changes.filter((row: Answer) => String(row.code) === "passing")
      expect(own.map(({ previous, next }: Answer) => [!!previous, !!next])).toEqual([
        [true, false],
        [false, true],
      ])
      expect(own.every((row: Answer) => Boolean(row.actor_name))).toBe(true)
    })

    it("a role may do what it is given and nothing else", async () => {
      const { id } = await approved()
      const { supplier_id } = await knex("offer").where({ id }).first("supplier_id")
      const as = async (role: string) => {
        const email = `${role}@trial.example`
        const person = { first_name: "Иван", last_name: "Иванов", email, role, supplier_id, id: `supm_${role}` }
        await knex("supplier_member").insert(person)
        await createSignIn(getContainer(), email, { supplier: person.id })
        return world.signIn("supplier", email)
      }
      const prices = { prices: [{ price_type: "retail", min_quantity: 1, amount_kopecks: 1 }] }
      const stock = { stock: [{ warehouse_id, quantity: 3 }] }
      const may = async (who: Client) =>
        Promise.all(
          [
            ["prices", prices],
            ["stock", stock],
            ["card", { title: `Фильтр ${Math.random()}` }],
          ].map(async ([path, body]) => {
            const { status, data } = await who.post(`/supplier/offers/${id}/${path}`, body)
            return status === 200 || String(data.code)
          }),
        )
      expect(await may(await as("warehouse"))).toEqual(["supplier.no_right", true, "supplier.no_right"])
      expect(await may(await as("content"))).toEqual(["supplier.no_right", "supplier.no_right", true])
      const manager = await as("manager")
      expect(await may(manager)).toEqual([true, "supplier.no_right", "supplier.no_right"])
      expect((await propose({}, manager)).data.code).toBe("supplier.no_right")
    })
  },
})
