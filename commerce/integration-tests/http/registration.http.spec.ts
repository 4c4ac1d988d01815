import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { demoBankrupt, demoLiquidated, DEMO_PROVIDER_DOWN_INN } from "@ryad/identity/demo-directory"
import { bankOf, buyerForm, misprint, spareParty } from "../applicants"
import { clientOf, makeWorld, testEnvironment, type Answer, type World } from "../world"

jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

const TABLES = ["company", "company_member", "customer", "auth_identity", "consent", "mail"]

medusaIntegrationTestRunner({
  moduleName: "registration",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let world: World
    let knex: Knex

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api)
      knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    })

    const legal = spareParty("legal")
    const individual = spareParty("individual")
    const rows = async () =>
      Promise.all(
        TABLES.map(async (table) => Number((await knex(table).where({ deleted_at: null }).count())[0]?.count)),
      )
    const form = (party = legal, change: object = {}) => buyerForm(world.guest, party, change)
    const register = (body: object, headers = {}) => world.guest.post("/store/buyers", body, headers)
    const registered = async (party = legal, change: object = {}) => {
      const { status, data } = await register(await form(party, change))
      expect([status, data.message]).toEqual([200, undefined])
      return { ...data, client: clientOf(api, world.market.publishable_key, String(data.token)) }
    }

    it.each([
      ["a company", legal, "wholesale"],
      ["an ИП", individual, "small_wholesale"],
    ])("%s registers with all it entered, is signed in and gets the price type of its kind", async (_, party, code) => {
      const { client, customer } = await registered(party)
      const { company } = (await client.get("/store/company")).data
      expect(company).toMatchObject({
        ...{ kind: party.kind, name: party.name, inn: party.inn, kpp: party.kpp, ogrn: party.ogrn },
        ...{ address: party.address, territory_code: party.territory_code, phone: "+7 863 200-00-00" },
        ...{ bik: party.bik, account: party.account, corr_account: bankOf(party).corr_account },
        ...{ status: "active", role: "owner", effective_price_type: { code } },
      })
      expect(company.bank_name).toMatch(/демо/)
      expect(company).not.toHaveProperty("check")
      const mail = await knex("mail").where({ to: String(customer.email), template: "buyer.registered" })
      expect(mail).toHaveLength(1)
    })

    it("two kinds of buyers see two prices of one offer, and a guest a third", async () => {
      const { handle } = await knex("offer_price as p")
        .join("offer as o", "o.id", "p.offer_id")
        .join("card as c", "c.product_id", "o.product_id")
        .join("product as g", "g.id", "o.product_id")
        .where({ "p.price_type": "wholesale", "c.status": "approved", "o.status": "active" })
        .first("g.handle")
      const own = async (client: World["guest"]) => {
        const { card } = (await client.get(`/store/catalogue/cards/${handle}`)).data
        const [offer] = card.offers.filter((each: Answer) => String(each.price_type) !== "")
        return { type: String(offer?.price_type), kopecks: Number(offer?.prices[0]?.amount_kopecks) }
      }
      const company = await own((await registered(legal)).client)
      const sole = await own((await registered(individual)).client)
      const guest = await own(world.guest)
      expect([company.type, sole.type, guest.type]).toEqual(["wholesale", "small_wholesale", "retail"])
      expect(company.kopecks).toBeLessThan(sole.kopecks)
      expect(sole.kopecks).toBeLessThan(guest.kopecks)
    })

    it.each<[string, object]>([
      ["requisites.inn_control", { inn: "9801000010" }],
      ["company.kind_mismatch", { inn: individual.inn }],
      ["requisites.ogrn_control", { ogrn: "1269800000010" }],
      ["requisites.ogrn_kind", { ogrn: individual.ogrn }],
      ["requisites.kpp_format", { kpp: "001101001" }],
      ["requisites.kpp_format", { kpp: undefined }],
      ["requisites.account_control", { bank: { ...bankOf(legal), account: misprint(legal.account) } }],
      [
        "requisites.corr_account_control",
        { bank: { ...bankOf(legal), corr_account: misprint(bankOf(legal).corr_account, 8) } },
      ],
    ])("refuses %s: %p, and writes nothing", async (code, change) => {
      const before = await rows()
      const { status, data } = await register(await form(legal, change))
      expect([status, data.code]).toEqual([400, code])
      expect(await rows()).toEqual(before)
    })

    it("an ИП has no КПП", async () => {
      const { data } = await register(await form(individual, { kpp: "980101001" }))
      expect(data.code).toBe("requisites.kpp_not_for_individual")
    })

    it("a liquidated company is refused", async () => {
      const before = await rows()
      const { status, data } = await register(await form(demoLiquidated))
      expect([status, data.code]).toEqual([400, "requisites.liquidated"])
      expect(await rows()).toEqual(before)
    })

    it.each<[string, object]>([
      ["the register does not answer", { ...legal, inn: DEMO_PROVIDER_DOWN_INN }],
      ["the register knows of a bankruptcy", demoBankrupt],
      ["the ОГРН is another company's", { ...legal, ogrn: spareParty("legal", 1).ogrn }],
    ])("%s: the company waits for the check and sees the guest's prices", async (_, party) => {
      const { client, company } = await registered(party as typeof legal)
      expect(company).toMatchObject({ status: "pending_check", effective_price_type: { code: "retail" } })
      const seen = await world.administrator.get(`/admin/companies/${company.id}`)
      expect(seen.data.company.check.outcome).toMatch(/^(pending|manual|passed)$/)
      expect(seen.data.company.allowed_statuses).toContain("active")
      await world.administrator.post(`/admin/companies/${company.id}`, { status: "active" })
      expect((await client.get("/store/company")).data.company).toMatchObject({
        status: "active",
        effective_price_type: { code: "wholesale" },
      })
    })

    it("an ИНН with its КПП registers once, an e-mail once, and the second leaves nothing", async () => {
      const { customer } = await registered()
      const before = await rows()
      const twin = await register(await form())
      expect([twin.status, twin.data.code]).toEqual([400, "company.inn_taken"])
      const namesake = await register(await form(individual, { email: String(customer.email).toUpperCase() }))
      expect([namesake.status, namesake.data.code]).toEqual([400, "identity.email_taken"])
      expect(await rows()).toEqual(before)
    })

    it("of five registrations of one ИНН at once one stands", async () => {
      const before = await rows()
      const forms = await Promise.all(Array.from({ length: 5 }, () => form()))
      const answers = await Promise.all(forms.map((body) => register(body)))
      const codes = answers.map(({ status, data }) => (status === 200 ? "ok" : String(data.code))).sort()
      expect(codes).toEqual([...Array.from({ length: 4 }, () => "company.inn_taken"), "ok"])
      expect(await rows()).toEqual(before.map((count, i) => count + (TABLES[i] === "consent" ? 2 : 1)))
    })

    it.each<[string, number, object]>([
      ["none", 400, {}],
      ["only one of two", 400, { personal_data: "2026-09-01" }],
      ["an old text", 400, { personal_data: "1999-01-01", offer_buyer: "1999-01-01" }],
    ])("consents: %s is no registration", async (_, expected, consents) => {
      const before = await rows()
      const { status } = await register(await form(legal, { consents }))
      expect(status).toBe(expected)
      expect(await rows()).toEqual(before)
    })

    it("consents keep version, hash of the text, time and the person's address", async () => {
      const body = await form()
      const started = Date.now()
      const { data } = await register(body, { "x-forwarded-for": "203.0.113.77" })
      const kept = await knex("consent")
        .where({ subject_id: String(data.customer.id) })
        .orderBy("document")
      expect(kept.map(({ document, version, ip }) => ({ document, version, ip }))).toEqual([
        { document: "offer_buyer", version: body.consents.offer_buyer, ip: "203.0.113.77" },
        { document: "personal_data", version: body.consents.personal_data, ip: "203.0.113.77" },
      ])
      for (const { text_hash, accepted_at } of kept) {
        expect(text_hash).toMatch(/^[0-9a-f]{64}$/)
        expect(accepted_at.getTime()).toBeGreaterThanOrEqual(started - 1000)
      }
    })

    it("a company is its own members' only", async () => {
      const { company } = await registered()
      const other = await registered(individual)
      expect((await other.client.get("/store/company")).data.company.id).not.toBe(company.id)
      expect((await other.client.get(`/admin/companies/${company.id}`)).status).toBe(401)
      expect((await world.guest.get("/store/company")).status).toBe(401)
    })
  },
})
