import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { demoLiquidated, DEMO_PROVIDER_DOWN_INN } from "@ryad/identity/demo-directory"
import { applicantForm, applicationForm, bankOf, makeApplicant, misprint, spareParty, submitForm } from "../applicants"
import { catchRouter, fillPath } from "../router"
import { makeWorld, testEnvironment, type Answer, type Client, type World } from "../world"

const router = catchRouter()
jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

/** What an applicant reaches before the approval: the application, who am I, the feed. */
const OPEN = /^\/supplier\/(application|me|feed)(\/|$)/

medusaIntegrationTestRunner({
  moduleName: "registration-of-suppliers",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let world: World
    let knex: Knex

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api)
      knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    })

    const party = spareParty("legal")
    const applicant = (change: object = {}, whose = party) => makeApplicant(world, api, whose, change)
    const submit = async (who: Client, headers = {}) =>
      who.post("/supplier/application/submit", await submitForm(world.guest), headers)
    const submitted = async (whose = party) => {
      const who = await applicant({}, whose)
      const { status, data } = await submit(who)
      expect([status, data.message]).toEqual([200, undefined])
      return { who, id: String(data.application.id) }
    }
    const decide = (id: string, decision: string, body: object = {}) =>
      world.administrator.post(`/admin/suppliers/${id}/${decision}`, body)
    const stateOf = async (who: Client) => (await who.get("/supplier/application")).data.application

    it("an application of a known company waits for the operator with the register's answer beside it", async () => {
      const { who, id } = await submitted()
      expect(await stateOf(who)).toMatchObject({
        status: "submitted",
        is_editable: false,
        check: { outcome: "passed" },
      })
      const { supplier } = (await world.administrator.get(`/admin/suppliers/${id}`)).data
      expect(supplier).toMatchObject({ inn: party.inn, differences: [], decisions: ["approve", "return", "reject"] })
      expect(supplier.consents).toHaveLength(2)
    })

    it.each<[string, object, object]>([
      ["ИНН", { inn: "9801000010" }, { inn: "requisites.inn_control" }],
      ["ИНН of a person", { inn: spareParty("individual").inn }, { inn: "requisites.inn_kind" }],
      ["ОГРН", { ogrn: "1269800000010" }, { ogrn: "requisites.ogrn_control" }],
      ["КПП", { kpp: "001101001" }, { kpp: "requisites.kpp_format" }],
      ["БИК", { bik: "000000000" }, { bik: "requisites.bik_format" }],
      ["account", { account: misprint(spareParty("legal").account) }, { account: "requisites.account_control" }],
      [
        "correspondent account",
        { corr_account: misprint(bankOf(spareParty("legal")).corr_account, 8) },
        { corr_account: "requisites.corr_account_control" },
      ],
      ["everything missing", { inn: "", account: null }, { inn: "field.required", account: "field.required" }],
    ])("a wrong %s is named at its field", async (_, change, fields) => {
      const who = await applicant(change)
      const { status, data } = await submit(who)
      expect([status, data.code]).toEqual([400, "supplier.application_incomplete"])
      expect(data.details.fields).toEqual(fields)
      expect(await stateOf(who)).toMatchObject({ status: "draft", is_editable: true })
    })

    it("a liquidated company is refused and stays a draft", async () => {
      const who = await applicant({}, demoLiquidated)
      const { status, data } = await submit(who)
      expect([status, data.code]).toEqual([400, "supplier.requisites_refused"])
      expect(data.details.fields).toEqual({ inn: "requisites.state_liquidated" })
      expect(await stateOf(who)).toMatchObject({ status: "draft" })
      expect(await knex("consent").where({ document: "offer_supplier", ip: "127.0.0.1" })).toEqual([])
    })

    it("while the register is down the application waits for its check and is not called checked", async () => {
      const { who, id } = await submitted({ ...party, inn: DEMO_PROVIDER_DOWN_INN })
      expect((await stateOf(who)).check).toMatchObject({ outcome: "pending", reasons: ["requisites.provider_down"] })
      const { supplier } = (await world.administrator.get(`/admin/suppliers/${id}`)).data
      expect(supplier.check.party.outcome).toBe("pending")
    })

    it("of applications with one ИНН the first stands, also when five come at once", async () => {
      const people = await Promise.all(Array.from({ length: 5 }, () => applicant()))
      const answers = await Promise.all(people.map((who) => submit(who)))
      const codes = answers.map(({ status, data }) => (status === 200 ? "ok" : String(data.code))).sort()
      expect(codes).toEqual(["ok", ...Array.from({ length: 4 }, () => "supplier.inn_taken")].sort())
      const late = await submit(await applicant())
      expect([late.status, late.data.code]).toEqual([400, "supplier.inn_taken"])
    })

    it.each<[string, object, string]>([
      ["none", {}, "request.invalid"],
      ["only one of two", { personal_data: "x" }, "request.invalid"],
      ["an old text", { personal_data: "1999-01-01", offer_supplier: "1999-01-01" }, "consent.version_outdated"],
    ])("consents: with %s nothing is submitted or kept", async (_, consents, code) => {
      const who = await applicant()
      const before = await knex("consent").count()
      const { status, data } = await who.post("/supplier/application/submit", { consents })
      expect([status, data.code]).toEqual([400, code])
      expect(await stateOf(who)).toMatchObject({ status: "draft" })
      expect(await knex("consent").count()).toEqual(before)
    })

    it("consents keep version, hash of the text, time and the person's address", async () => {
      const who = await applicant()
      const { consents } = await submitForm(world.guest)
      await submit(who, { "x-forwarded-for": "203.0.113.78" })
      const kept = await knex("consent").where({ ip: "203.0.113.78" }).orderBy("document")
      expect(kept.map(({ document, version }) => [document, version])).toEqual([
        ["offer_supplier", consents.offer_supplier],
        ["personal_data", consents.personal_data],
      ])
      for (const { text_hash, accepted_at } of kept) {
        expect(text_hash).toMatch(/^[0-9a-f]{64}$/)
        expect(Date.now() - accepted_at.getTime()).toBeLessThan(60_000)
      }
    })

    it("until the approval the whole cabinet but the application's state is shut", async () => {
      const { who } = await submitted()
      const routes = router.routes().filter(({ path }) => path.startsWith("/supplier/"))
      expect(routes.length).toBeGreaterThan(30)
      const wrong: object[] = []
      for (const { method, path } of routes.filter((route) => ["GET", "POST", "DELETE"].includes(route.method))) {
        const { status, data } = await who.send(method, fillPath(path, {}), method === "GET" ? undefined : {})
        const isShut = status === 400 && String(data.code) === "supplier.not_approved"
        if (isShut === OPEN.test(path)) wrong.push({ method, path, status, code: data.code })
      }
      expect(wrong).toEqual([])
    })

    it("returned with a comment, corrected and approved, the cabinet opens", async () => {
      const { who, id } = await submitted()
      const silent = await decide(id, "return")
      expect([silent.status, silent.data.code]).toEqual([400, "supplier.comment_required"])
      expect((await decide(id, "return", { comment: "Укажите адрес склада" })).status).toBe(200)
      expect(await stateOf(who)).toMatchObject({
        status: "changes_requested",
        is_editable: true,
        comment: "Укажите адрес склада",
      })
      const corrected = await who.post(
        "/supplier/application",
        applicationForm(party, { description: "Склад в Азове" }),
      )
      expect(corrected.status).toBe(200)
      expect((await submit(who)).data.application.status).toBe("submitted")
      const locked = await who.post("/supplier/application", { description: "Ещё правка" })
      expect([locked.status, locked.data.code]).toEqual([400, "supplier.not_editable"])
      expect((await decide(id, "approve")).data.supplier.status).toBe("approved")
      expect((await who.get("/supplier/offers")).status).toBe(200)
      const { events } = await stateOf(who)
      expect(events.map((event: Answer) => event.to)).toEqual([
        "draft",
        "submitted",
        "changes_requested",
        "submitted",
        "approved",
      ])
      const mails = (await knex("mail").whereIn("template", ["supplier.returned", "supplier.approved"])).map(
        ({ template }) => template,
      )
      expect(mails.sort()).toEqual(["supplier.approved", "supplier.returned"])
    })

    it("a second approval is refused, and of two operators at once one decides", async () => {
      const { id } = await submitted()
      const answers = await Promise.all([decide(id, "approve"), decide(id, "reject", { comment: "Нет" })])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const refused = answers.find(({ status }) => status === 400)
      expect(refused?.data.code).toBe("supplier.transition_refused")
      const { status } = await knex("supplier").where({ id }).first("status")
      expect(status).toBe(answers[0]?.status === 200 ? "approved" : "rejected")
      const again = await decide(id, "approve")
      expect([again.status, again.data.code]).toEqual([400, "supplier.transition_refused"])
      const decisions = await knex("supplier_event").where({ supplier_id: id }).whereIn("to", ["approved", "rejected"])
      expect(decisions).toHaveLength(1)
    })

    it("an operator doesn't decide what changed since he looked", async () => {
      const { id } = await submitted()
      const { version } = (await world.administrator.get(`/admin/suppliers/${id}`)).data.supplier
      await knex("supplier")
        .where({ id })
        .update({ version: Number(version) + 1 })
      const { status, data } = await decide(id, "approve", { version })
      expect([status, data.code]).toEqual([400, "supplier.changed_meanwhile"])
    })

    it("decisions are the operator's only, and nobody's id is found", async () => {
      const { who, id } = await submitted()
      for (const client of [who, world.guest]) {
        expect((await client.post(`/admin/suppliers/${id}/approve`)).status).toBe(401)
      }
      expect((await decide("sup_nobody", "approve")).status).toBe(404)
      expect((await knex("supplier").where({ id }).first("status")).status).toBe("submitted")
    })

    it("an e-mail applies once", async () => {
      const form = applicantForm()
      expect((await world.guest.post("/store/supplier-applications", form)).status).toBe(200)
      const twin = await world.guest.post("/store/supplier-applications", { ...form, email: form.email.toUpperCase() })
      expect([twin.status, twin.data.code]).toEqual([400, "identity.email_taken"])
    })
  },
})
