import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { withdrawOrphanOffersWorkflow } from "@ryad/offer/workflows"
import { createSignIn } from "../../src/seed/accounts"
import { makeWorld, testEnvironment, type Answer, type Client, type World } from "../world"

jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

/** A square PNG by its header; the File Module stores bytes as they are. */
const png = (side = 64) => {
  const bytes = Buffer.alloc(80)
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes)
  bytes.writeUInt32BE(side, 16)
  bytes.writeUInt32BE(side, 20)
  return bytes
}

const form = (...files: [name: string, bytes: Buffer][]) => {
  const body = new FormData()
  for (const [name, bytes] of files) body.append("files", new Blob([new Uint8Array(bytes)]), name)
  return body
}

medusaIntegrationTestRunner({
  moduleName: "offer",
  cwd: process.env.RYAD_TEST_APP ?? process.cwd(),
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let world: World
    let knex: Knex
    let supplier: Client
    let stranger: Client
    let warehouse_id: string
    let foreign_warehouse_id: string
    let category_id: string

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api)
      knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const [own, other] = world.market.suppliers
      if (!own || !other) throw new Error("The seed has fewer than two suppliers")
      supplier = await world.signIn("supplier", own.email)
      stranger = await world.signIn("supplier", other.email)
      warehouse_id = String(own.warehouse_ids[0])
      foreign_warehouse_id = String(other.warehouse_ids[0])
      const leaf = await knex("card").where({ status: "approved" }).first("category_id")
      category_id = leaf.category_id
    })

    const values: Record<string, unknown> = { text: "сталь", number: 5, bool: true, list: ["МТЗ-82"] }
    const attributes = async () => {
      const { data } = await supplier.get(`/supplier/categories/${category_id}/attributes`)
      const filled = data.attributes
        .filter((row: Answer) => row.code !== ("brand" as unknown))
        .map((row: Answer) => [row.code, row.options?.[0] ? listed(row) : values[String(row.type)]])
      return Object.fromEntries(filled)
    }
    const listed = (row: Answer) => (String(row.type) === "list" ? [row.options?.[0]] : row.options?.[0])
    const card = async (rest: object = {}) => ({
      title: "Фильтр испытательный",
      description:
        "<p>Фильтр для испытаний, тонкость очистки 20 мкм, ресурс 250 моточасов.</p><script>alert(1)</script>",
      category_id,
      brand: "Испытание",
      article: "ИСП-1",
      attributes: await attributes(),
      images: [],
      ...rest,
    })
    const offer = (rest: object = {}) => ({
      article: "МОЙ-1",
      unit: "шт",
      vat_rate: 22,
      min_quantity: 2,
      multiplicity: 2,
      lead_days: 1,
      prices: [
        { price_type: "retail", min_quantity: 1, amount_kopecks: 100_000 },
        { price_type: "retail", min_quantity: 10, amount_kopecks: 90_000 },
      ],
      stock: [{ warehouse_id, quantity: 7 }],
      ...rest,
    })
    const propose = async (rest: object = {}, who = supplier, headers = {}) =>
      who.post("/supplier/offers", { card: await card(), offers: [offer()], ...rest }, headers)
    const approve = (id: unknown) => world.administrator.post(`/admin/card-requests/${id}/approve`)
    const approved = async () => {
      const { data } = await propose()
      expect((await approve(data.request.id)).status).toBe(200)
      return data.offers[0] as Answer
    }
    const rowsOf = async () =>
      Promise.all(
        ["card", "offer", "offer_price", "offer_stock", "product", "change_request", "feed_item"].map(async (table) =>
          Number((await knex(table).count())[0]?.count),
        ),
      )

    it("a new card waits: not public, with its request, and with the text freed of markup", async () => {
      const { status, data } = await propose()
      expect([status, data.message]).toEqual([200, undefined])
      expect(data.matched).toBe(false)
      expect(data.offers).toHaveLength(1)
      expect(data.offers[0]).toMatchObject({
        title: "Фильтр испытательный",
        article: "МОЙ-1",
        available: 7,
        moderation: { status: "pending", request_id: data.request.id, kind: "create" },
      })
      const product = await knex("product").where({ id: data.offers[0]?.product_id }).first("status", "description")
      expect(product).toEqual({
        status: "proposed",
        description: "Фильтр для испытаний, тонкость очистки 20 мкм, ресурс 250 моточасов.",
      })
      const variant = await knex("product_variant").where({ id: data.offers[0]?.variant_id }).first()
      expect(variant).toMatchObject({ manage_inventory: false, title: "Стандартное" })
    })

    it("approval publishes the card and tells the supplier; a second decision is refused", async () => {
      const { data } = await propose()
      const { request } = data
      const seen = await world.administrator.get(`/admin/card-requests/${request.id}`)
      expect(seen.data.card_request.checks.map((check: Answer) => check.code)).toEqual(["card.no_picture"])
      const decided = await approve(request.id)
      expect([decided.status, decided.data.message]).toEqual([200, undefined])
      expect(decided.data.card_request.status).toBe("approved")
      const product = await knex("product").where({ id: data.offers[0]?.product_id }).first("status")
      expect(product.status).toBe("published")
      const item = await supplier.get(`/supplier/offers/${data.offers[0]?.id}`)
      expect(item.data.offer.moderation.status).toBe("approved")
      const feed = await supplier.get("/supplier/feed")
      expect(JSON.stringify(feed.data)).toContain("card.approved")
      const again = await world.administrator.post(`/admin/card-requests/${request.id}/reject`, { comment: "Нет" })
      expect([again.status, again.data.code]).toEqual([400, "moderation.already_decided"])
    })

    it("a returned card shows the comment, and comes back by a revision", async () => {
      const { data } = await propose()
      const id = data.offers[0]?.id
      const silent = await world.administrator.post(`/admin/card-requests/${data.request.id}/return`)
      expect(silent.data.code).toBe("moderation.comment_required")
      await world.administrator.post(`/admin/card-requests/${data.request.id}/return`, { comment: "Добавьте фото" })
      const returned = await supplier.get("/supplier/offers?moderation=changes_requested")
      expect(returned.data.offers).toHaveLength(1)
      expect(returned.data.offers[0]?.moderation).toMatchObject({ comment: "Добавьте фото" })
      const { data: uploaded } = await supplier.post("/supplier/uploads", form(["a.png", png()]))
      const revised = await supplier.post(`/supplier/offers/${id}/card`, { images: [uploaded.files[0]?.id] })
      expect([revised.status, revised.data.message]).toEqual([200, undefined])
      expect(revised.data.request).toMatchObject({ id: data.request.id, status: "pending", version: 2 })
      expect(revised.data.offer.card.images).toEqual(uploaded.files)
      expect((await approve(data.request.id)).status).toBe(200)
    })

    it("a rejected card keeps the reason, and a revision proposes it anew", async () => {
      const { data } = await propose()
      await world.administrator.post(`/admin/card-requests/${data.request.id}/reject`, { comment: "Не наш товар" })
      const url = `/supplier/offers/${data.offers[0]?.id}`
      expect((await supplier.get(url)).data.offer.moderation).toMatchObject({
        status: "rejected",
        comment: "Не наш товар",
      })
      const revised = await supplier.post(`${url}/card`, { title: "Фильтр иной" })
      expect(revised.data.request.status).toBe("pending")
      expect(revised.data.request.id).not.toBe(data.request.id)
    })

    it("a live card stays as it is until its revision is approved", async () => {
      const { id, product_id } = await approved()
      const revised = await supplier.post(`/supplier/offers/${id}/card`, { title: "Фильтр новый", brand: "Иной" })
      expect(revised.data.request).toMatchObject({
        kind: "update",
        actions: [
          { field: "title", previous: "Фильтр испытательный", next: "Фильтр новый" },
          { field: "brand", previous: "Испытание", next: "Иной" },
        ],
      })
      const titleOf = async () => (await knex("product").where({ id: product_id }).first("title")).title
      const cardOf = () => knex("card").where({ product_id }).first("brand", "status")
      expect([await titleOf(), await cardOf()]).toEqual([
        "Фильтр испытательный",
        { brand: "Испытание", status: "approved" },
      ])
      const same = await supplier.post(`/supplier/offers/${id}/card`, { title: "Фильтр новый" })
      expect(same.data.code).toBe("card.nothing_changed")
      await approve(revised.data.request.id)
      expect([await titleOf(), await cardOf()]).toEqual(["Фильтр новый", { brand: "Иной", status: "approved" }])
    })

    it("a returned revision leaves the live card selling", async () => {
      const { id, product_id } = await approved()
      const { data } = await supplier.post(`/supplier/offers/${id}/card`, { title: "Фильтр новый" })
      await world.administrator.post(`/admin/card-requests/${data.request.id}/return`, { comment: "Зачем?" })
      expect((await knex("card").where({ product_id }).first("status")).status).toBe("approved")
      expect((await supplier.get(`/supplier/offers/${id}`)).data.offer.moderation).toMatchObject({
        status: "changes_requested",
        comment: "Зачем?",
      })
    })

    it("another supplier's goods with the same brand and article join the card without moderation", async () => {
      const own = await approved()
      const where = { stock: [{ warehouse_id: foreign_warehouse_id, quantity: 1 }] }
      const spelled = await card({ article: "исп 1", brand: "ИСПЫТАНИЕ" })
      const { data } = await stranger.post("/supplier/offers", { card: spelled, offers: [offer(where)] })
      expect(data).toMatchObject({
        matched: true,
        offers: [{ product_id: own.product_id, variant_id: own.variant_id }],
      })
      expect(data.request).toBeUndefined()
      const found = await stranger.get(`/supplier/cards/match?brand=Испытание&article=ИСП1`)
      expect(found.data.card.product_id).toBe(own.product_id)
      const edit = await stranger.post(`/supplier/offers/${data.offers[0]?.id}/card`, { title: "Моё" })
      expect(edit.data.code).toBe("card.not_yours")
      expect((await stranger.get(`/supplier/offers/${data.offers[0]?.id}`)).data.offer.may_revise_card).toBe(false)
      expect((await supplier.get(`/supplier/offers/${own.id}`)).data.offer.may_revise_card).toBe(true)
    })

    it("variants are told apart by their key", async () => {
      const variants = [{ title: "Малый" }, { title: "Большой" }]
      const unnamed = await propose({ card: await card({ variants }) })
      expect(unnamed.data.code).toBe("offer.variant_unknown")
      const offers = variants.map(({ title }, i) => offer({ variant_key: title, article: `В-${i}` }))
      const { data } = await propose({ card: await card({ variants }), offers })
      expect(data.offers.map((row: Answer) => row.variant_title)).toEqual(["Малый", "Большой"])
    })

    it("the same key answers twice with one result", async () => {
      const headers = { "idempotency-key": randomUUID() }
      const [first, second] = [await propose({}, supplier, headers), await propose({}, supplier, headers)]
      expect(second.data.offers[0]?.id).toBe(first.data.offers[0]?.id)
    })

    it.each<[string, object]>([
      ["offer.price_invalid", { prices: [{ price_type: "retail", min_quantity: 1, amount_kopecks: -1 }] }],
      ["offer.price_invalid", { prices: [{ price_type: "retail", min_quantity: 1, amount_kopecks: 10.5 }] }],
      ["offer.price_type_unknown", { prices: [{ price_type: "secret", min_quantity: 1, amount_kopecks: 1 }] }],
      ["offer.multiplicity_invalid", { multiplicity: 0 }],
      ["offer.min_quantity_off_multiple", { min_quantity: 3 }],
      ["offer.stock_invalid", { stock: [{ warehouse_id: "any", quantity: -1 }] }],
      ["offer.article_invalid", { article: "--" }],
    ])("refuses %s and writes nothing: %p", async (code, rest) => {
      const before = await rowsOf()
      const { status, data } = await propose({ offers: [offer(rest)] })
      expect([status, data.code]).toEqual([400, code])
      expect(await rowsOf()).toEqual(before)
    })

    it.each<[string, object]>([
      ["card.attribute_unknown", { attributes: { nonsense: 1 } }],
      ["card.gtin_invalid", { gtin: "4006381333932" }],
      ["card.category_unknown", { category_id: "pcat_none" }],
      ["card.image_unknown", { images: ["somebody-elses.png"] }],
    ])("refuses %s", async (code, rest) => {
      const { status, data } = await propose({ card: await card(rest) })
      expect([status, data.code]).toEqual([400, code])
    })

    it("names the missing characteristics", async () => {
      const [required] = (await supplier.get(`/supplier/categories/${category_id}/attributes`)).data.attributes.filter(
        (row: Answer) => Boolean(row.is_required) && String(row.code) !== "brand",
      )
      if (!required) throw new Error("The seed's category has no required characteristic")
      const { [String(required.code)]: _, ...rest } = await attributes()
      const { data } = await propose({ card: await card({ attributes: rest }) })
      expect(data).toMatchObject({ code: "card.attribute_required", details: { codes: [required.code] } })
    })

    it("a foreign warehouse doesn't exist; a taken article is refused in any spelling", async () => {
      const away = await propose({ offers: [offer({ stock: [{ warehouse_id: foreign_warehouse_id, quantity: 1 }] })] })
      expect([away.status, away.data.code]).toEqual([404, "offer.warehouse_not_found"])
      await propose()
      const again = await propose({ card: await card({ article: "ИСП-2" }), offers: [offer({ article: "мой 1" })] })
      expect([again.status, again.data.code]).toEqual([400, "offer.article_taken"])
    })

    it("a failure in the last step leaves no product, card, offer, request or notice", async () => {
      await knex.raw(`alter table feed_item add constraint trial_no_operators check (recipient_kind <> 'user')`)
      const before = await rowsOf()
      const { status } = await propose()
      await knex.raw(`alter table feed_item drop constraint trial_no_operators`)
      expect(status).toBe(500)
      const alive = await knex("product").where({ deleted_at: null }).count()
      expect(Number(alive[0]?.count)).toBe(before[4])
      expect((await rowsOf()).filter((_, i) => i !== 4)).toEqual(before.filter((_, i) => i !== 4))
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
      const text = await supplier.post("/supplier/uploads", form(["a.png", Buffer.from("<script>".padEnd(99))]))
      expect([text.status, text.data.code]).toEqual([400, "upload.not_a_picture"])
      const large = await supplier.post("/supplier/uploads", form(["a.png", Buffer.alloc(10 * 1024 * 1024 + 1)]))
      expect([large.status, large.data.code]).toEqual([400, "upload.too_large"])
      const many = Array.from({ length: 11 }, (_, at): [string, Buffer] => [`${at}.png`, png()])
      expect((await supplier.post("/supplier/uploads", form(...many))).data.code).toBe("upload.too_many")
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>'.padEnd(99))
      expect((await supplier.post("/supplier/uploads", form(["a.svg", svg]))).data.code).toBe("upload.not_a_picture")
      const vast = png(12_000)
      expect((await supplier.post("/supplier/uploads", form(["a.png", vast]))).data.code).toBe("upload.wrong_size")
      const mixed = await supplier.post("/supplier/uploads", form(["good.png", png()], ["vast.png", vast]))
      expect(mixed.data.code).toBe("upload.wrong_size")
      expect(await knex("upload").select("id")).toEqual([])
      const { status, data } = await supplier.post("/supplier/uploads", form(["../../evil.php", png()], ["b", png()]))
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

    it("of ten parallel proposals of one article one stands, and the others leave nothing", async () => {
      const before = await rowsOf()
      const answers = await Promise.all(Array.from({ length: 10 }, () => propose()))
      const codes = answers.map(({ status, data }) => (status === 200 ? "ok" : String(data.code))).sort()
      expect(codes).toEqual([...Array.from({ length: 9 }, () => "offer.article_taken"), "ok"])
      const alive = await knex("product").where({ deleted_at: null }).count()
      expect(Number(alive[0]?.count)).toBe(Number(before[4]) + 1)
      const [cards, offers] = await rowsOf()
      expect([cards, offers]).toEqual([Number(before[0]) + 1, Number(before[1]) + 1])
    })

    it("of two moderators at once one decides", async () => {
      const { data } = await propose()
      const url = `/admin/card-requests/${data.request.id}`
      const answers = await Promise.all([
        world.administrator.post(`${url}/approve`),
        world.administrator.post(`${url}/reject`, { comment: "Нет" }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const { status } = await knex("card").where({ product_id: data.offers[0]?.product_id }).first("status")
      expect(status).toBe((await world.administrator.get(url)).data.card_request.status)
    })

    it("a moderator can't decide a wording he hasn't seen", async () => {
      const { data } = await propose()
      await supplier.post(`/supplier/offers/${data.offers[0]?.id}/card`, { title: "Фильтр с другим названием" })
      const url = `/admin/card-requests/${data.request.id}/approve`
      expect((await world.administrator.post(url, { version: 1 })).data.code).toBe("moderation.request_changed")
      expect((await world.administrator.post(url, { version: 2 })).status).toBe(200)
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

    it("offers of goods deleted by the operator leave the sale", async () => {
      const { id, product_id } = await approved()
      await world.administrator.send("DELETE", `/admin/products/${product_id}`)
      await withdrawOrphanOffersWorkflow(getContainer()).run()
      expect((await knex("offer").where({ id }).first("status")).status).toBe("withdrawn")
      expect(Number((await knex("offer").where({ status: "withdrawn" }).count())[0]?.count)).toBe(1)
    })

    it.each([{}, { card: {}, offers: [] }, { product_id: "a", variant_id: "b", offers: [{}] }])(
      "a body of the wrong shape is a plain 400: %p",
      async (body) => {
        expect((await supplier.post("/supplier/offers", body)).status).toBe(400)
      },
    )

    it("the queue shows every waiting card with its remarks", async () => {
      await propose({ card: await card({ title: "Реплика фильтра, звоните", description: "" }) })
      const { data } = await world.administrator.get("/admin/card-requests?status=pending")
      expect(data.count).toBe(1)
      expect(data.counts.pending).toBe(1)
      const codes = data.card_requests[0]?.checks.map((check: Answer) => check.code)
      expect(codes).toEqual(["card.description_empty", "card.no_picture", "card.stop_word", "card.stop_word"])
      expect((await supplier.get("/admin/card-requests")).status).toBe(401)
    })
  },
})
