import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { withdrawOrphanOffersWorkflow } from "@ryad/offer/workflows"
import { filesForm, openProposals, png, type Proposals } from "../proposals"
import { testEnvironment, type Answer } from "../world"

jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "offer",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let world: Proposals["world"]
    let knex: Proposals["knex"]
    let supplier: Proposals["supplier"]
    let stranger: Proposals["stranger"]
    let foreign_warehouse_id: Proposals["foreign_warehouse_id"]
    let category_id: Proposals["category_id"]
    let attributes: Proposals["attributes"]
    let card: Proposals["card"]
    let offer: Proposals["offer"]
    let propose: Proposals["propose"]
    let approve: Proposals["approve"]
    let approved: Proposals["approved"]
    let rowsOf: Proposals["rowsOf"]

    beforeAll(async () => {
      ;({
        world,
        knex,
        supplier,
        stranger,
        foreign_warehouse_id,
        category_id,
        attributes,
        card,
        offer,
        propose,
        approve,
        approved,
        rowsOf,
      } = await openProposals(getContainer(), api))
    })

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
      const { data: uploaded } = await supplier.post("/supplier/uploads", filesForm(["a.png", png()]))
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
