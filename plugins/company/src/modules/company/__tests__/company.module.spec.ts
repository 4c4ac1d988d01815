import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { isUniqueViolation } from "../../../workflows/unique-violation"
import { COMPANY_MODULE, type CompanyModuleService } from "../index"

jest.setTimeout(60_000)

type NewCompany = Parameters<CompanyModuleService["openCompany"]>[0]

const company = (over: Partial<NewCompany> = {}): NewCompany => ({
  kind: "legal",
  name: "ООО «Нива»",
  short_name: null,
  inn: "7707083893",
  kpp: "773601001",
  ogrn: "1027700132195",
  address: "г. Москва",
  phone: null,
  email: "buyer@example.com",
  bik: null,
  bank_name: null,
  account: null,
  corr_account: null,
  territory_code: "RU-MOW",
  status: "active",
  check: null,
  ...over,
})

const individual = (over: Partial<NewCompany> = {}) =>
  company({ kind: "individual", name: "ИП Громов", inn: "500100732259", kpp: null, ogrn: "304500116000157", ...over })

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

moduleIntegrationTestRunner<CompanyModuleService>({
  moduleName: COMPANY_MODULE,
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    it("begins with four price types, one of them the guest's", async () => {
      const priceTypes = await service.listPriceTypes({}, { order: { position: "ASC" } })

      expect(priceTypes.map(({ code }) => code)).toEqual(["retail", "small_wholesale", "wholesale", "dealer"])
      expect(await service.guestPriceTypeCode()).toBe("retail")
    })

    it("gives a legal entity and an ИП different prices", async () => {
      await service.openCompany(company(), "cus_legal")
      await service.openCompany(individual(), "cus_ip")

      expect((await service.buyerContext("cus_legal"))?.price_type_code).toBe("wholesale")
      expect((await service.buyerContext("cus_ip"))?.price_type_code).toBe("small_wholesale")
      expect(await service.buyerContext("cus_stranger")).toBeNull()
    })

    it.each(["pending_check", "blocked"] as const)("shows guest prices to a company that is %s", async (status) => {
      const { id } = await service.openCompany(company({ status }), "cus_1")
      const waiting = await service.buyerContext("cus_1")

      expect(waiting?.price_type_code).toBe("retail")
      expect(waiting?.company.price_type_code).toBe("wholesale")

      await service.changeCompany(id, { status: "active" }, { kind: "user", id: "user_1" })
      expect((await service.buyerContext("cus_1"))?.price_type_code).toBe("wholesale")
    })

    it("registers one ИНН with one КПП once, and each branch of it", async () => {
      await service.openCompany(company(), "cus_1")
      await service.openCompany(company({ kpp: "773601002" }), "cus_2")

      expect(isUniqueViolation(await failureOf(service.openCompany(company(), "cus_3")))).toBe(true)
      expect(await service.buyerContext("cus_3")).toBeNull()
      expect(await service.isTaken("7707083893", "773601001")).toBe(true)
      expect(await service.isTaken("7707083893", null)).toBe(false)
    })

    it("lets one of two registrations at once through, an ИП without КПП too", async () => {
      const outcomes = await Promise.allSettled([
        service.openCompany(individual(), "cus_1"),
        service.openCompany(individual(), "cus_2"),
      ])

      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    })

    it("refuses an ИП with КПП and an ИНН of the other kind's length", async () => {
      expect(await failureOf(service.openCompany(individual({ kpp: "773601001" }), "cus_1"))).not.toBeNull()
      expect(await failureOf(service.openCompany(company({ inn: "500100732259" }), "cus_1"))).not.toBeNull()
    })

    it("gives a new buyer the manager with the fewest buyers", async () => {
      const [first, second] = await service.createManagers([
        { name: "Анна", email: "anna@example.com" },
        { name: "Борис", email: "boris@example.com" },
      ])
      const opened = [
        await service.openCompany(company(), "cus_1"),
        await service.openCompany(individual(), "cus_2"),
      ].map(({ manager_id }) => manager_id)

      expect(opened.sort()).toEqual([first!.id, second!.id].sort())
    })

    it("writes down every change with its author and reason, and none when nothing changed", async () => {
      const { id } = await service.openCompany(company(), "cus_1")
      const previous = await service.changeCompany(
        id,
        { price_type_code: "dealer", phone: null },
        { kind: "user", id: "user_1", name: "Анна Операторова", reason: "Договор дилера" },
      )
      await service.changeCompany(id, { price_type_code: "dealer" }, { kind: "user", id: "user_1" })

      expect(previous).toEqual({ price_type_code: "wholesale" })
      const changes = await service.listCompanyChanges({ company_id: id })
      expect(changes).toHaveLength(1)
      expect(changes[0]).toMatchObject({
        field: "price_type_code",
        previous: "wholesale",
        next: "dealer",
        actor_kind: "user",
        actor_id: "user_1",
        actor_name: "Анна Операторова",
        reason: "Договор дилера",
      })
    })

    it("finds who waits for the register, and nobody else", async () => {
      const down = { reasons: ["requisites.provider_down"], checked_at: "2026-11-23T10:00:00.000Z" }
      const { id } = await service.openCompany(company({ status: "pending_check", check: down }), "cus_1")
      await service.openCompany(
        individual({ status: "pending_check", check: { reasons: ["requisites.not_found"] } }),
        "cus_2",
      )

      expect(await service.listWaitingForRegister(10)).toEqual([{ id }])
      await service.changeCompany(id, { status: "active" }, { kind: "user", id: "user_1" })
      expect(await service.listWaitingForRegister(10)).toEqual([])
    })

    it("refuses a second manager with the same e-mail in any case", async () => {
      await service.createManagers([{ name: "Анна", email: "anna@example.com" }])
      const again = await failureOf(service.createManagers([{ name: "Анна", email: "Anna@Example.com" }]))

      expect(isUniqueViolation(again)).toBe(true)
    })
  },
})
