import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeWorld, testEnvironment, type Answer, type Client, type World } from "../world"

jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "supplier-company",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let world: World
    let knex: Knex
    let email: string
    let owner: Client
    let stranger: Client
    let bank: Record<string, string>

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api)
      knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const [own, other] = world.market.suppliers
      email = String(own?.email)
      owner = await world.signIn("supplier", email)
      stranger = await world.signIn("supplier", String(other?.email))
      const company = await companyOf(stranger)
      bank = {
        bik: String(company.bik),
        bank_name: String(company.bank_name),
        account: String(company.account),
        corr_account: String(company.corr_account),
      }
    })

    const companyOf = async (client: Client): Promise<Answer> =>
      (await client.get("/supplier/company")).data.company as Answer
    const contacts = { phone: "+7 861 200-00-01", email: "office@demo.example", description: "Запчасти со склада" }
    const told = () => knex("mail").where({ template: "supplier.bank_changed" }).select("to", "data")

    it("a new account is written with history and the owner hears of it once, however often it is sent", async () => {
      const before = await companyOf(owner)
      const key = { "idempotency-key": randomUUID() }
      const answers = [
        await owner.post("/supplier/company/bank", { ...bank, version: Number(before.version) }, key),
        await owner.post("/supplier/company/bank", { ...bank, version: Number(before.version) }, key),
        await owner.post("/supplier/company/bank", bank),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const after = await companyOf(owner)
      expect(after).toMatchObject(bank)
      const change = after.changes.find((row: Answer) => String(row.field) === "account")
      expect(change).toMatchObject({ previous: before.account, next: bank.account, actor_kind: "supplier" })
      expect(after.changes.filter((row: Answer) => String(row.field) === "account")).toHaveLength(1)
      const mails = await told()
      expect(mails.map((mail) => mail.to)).toEqual([email])
      expect(mails[0]?.data.account_end).toBe(bank.account?.slice(-4))
      expect(JSON.stringify(mails[0]?.data)).not.toContain(bank.account)
    })

    it("an account that doesn't fit its БИК is refused by field, and nothing is written or told", async () => {
      const before = await companyOf(owner)
      const last = (Number(bank.account?.slice(-1)) + 1) % 10
      const wrong = { ...bank, account: `${bank.account?.slice(0, -1)}${last}` }
      const { status, data } = await owner.post("/supplier/company/bank", wrong)
      expect([status, data.code, data.details]).toEqual([
        400,
        "supplier.requisites_refused",
        { fields: { account: "requisites.account_control" } },
      ])
      expect(await companyOf(owner)).toEqual(before)
      expect(await told()).toEqual([])
    })

    it("contacts change and reach the public page; the owner's sign-in stays", async () => {
      const { status, data } = await owner.post("/supplier/company/contacts", contacts)
      expect([status, data.message]).toEqual([200, undefined])
      const shop = await world.guest.get(`/store/suppliers/${String(data.company.handle)}`)
      expect(JSON.stringify(shop.data)).toContain("Запчасти со склада")
      expect(await told()).toEqual([])
      expect((await world.signIn("supplier", email)).get).toBeDefined()
    })

    it("a version somebody has overtaken is refused", async () => {
      const version = Number((await companyOf(owner)).version)
      await owner.post("/supplier/company/contacts", { ...contacts, version })
      const late = await owner.post("/supplier/company/contacts", { ...contacts, phone: "+7 861 999-99-99", version })
      expect([late.status, late.data.code]).toEqual([400, "supplier.changed_meanwhile"])
    })

    it.each([
      ["bank", () => ({ ...bank, inn: "7707083893" })],
      ["bank", () => ({ ...bank, supplier_id: "sup_other" })],
      ["bank", () => ({ ...bank, account: "1e20" })],
      ["contacts", () => ({ ...contacts, ogrn: "1027700132195" })],
      ["contacts", () => ({ ...contacts, vat_payer: false })],
      ["contacts", () => ({ ...contacts, phone: "позвоните" })],
      ["contacts", () => ({ ...contacts, status: "approved" })],
    ])("%s takes its own fields only, in their form", async (part, body) => {
      const before = await companyOf(owner)
      expect((await owner.post(`/supplier/company/${part}`, body())).status).toBe(400)
      expect(await companyOf(owner)).toEqual(before)
    })

    it("a stranger changes nobody's company but its own; a role without the right and outsiders change none", async () => {
      const before = await companyOf(owner)
      expect((await stranger.post("/supplier/company/contacts", contacts)).status).toBe(200)
      expect(await companyOf(owner)).toEqual(before)
      await knex("supplier_member").where({ email }).update({ role: "manager" })
      for (const [part, body] of Object.entries({ bank, contacts })) {
        const refused = await owner.post(`/supplier/company/${part}`, body)
        expect([refused.status, refused.data.code]).toEqual([400, "supplier.no_right"])
        expect((await world.guest.post(`/supplier/company/${part}`, body)).status).toBe(401)
        const buyer = await world.signIn("customer", String(world.market.buyers[0]?.email))
        expect((await buyer.post(`/supplier/company/${part}`, body)).status).toBe(401)
      }
      await knex("supplier")
        .where({ id: String(before.id) })
        .update({ status: "suspended" })
      expect((await owner.get("/supplier/company")).data.code).toBe("supplier.not_approved")
    })
  },
})
