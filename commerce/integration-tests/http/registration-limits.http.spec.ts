import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { applicantForm } from "../applicants"
import { apiAt, startSecondProcess, type SecondProcess } from "../second-process"
import { DEMO_PASSWORD } from "../../src/seed/accounts"
import { makeWorld, testEnvironment, type Api, type World } from "../world"

jest.setTimeout(300_000)

const environment = {
  ...testEnvironment(),
  ...{ REGISTRATIONS_PER_IP_HOUR: "6", REGISTRATIONS_PER_EMAIL_HOUR: "3" },
  ...{ REQUISITES_CHECKS_PER_IP_HOUR: "6", REQUISITES_CHECKS_PER_INN_HOUR: "3" },
  ...{ SIGN_IN_MISTAKES_PER_EMAIL: "3", PASSWORD_RESETS_PER_EMAIL_HOUR: "2" },
}
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "registration-limits",
  env: environment,
  testSuite: ({ api, dbConfig, getContainer }) => {
    let world: World
    let second: SecondProcess | undefined

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api)
      second = await startSecondProcess({ databaseUrl: dbConfig.clientUrl, environment })
    })
    afterAll(() => second?.stop())

    /** A request from a person's address, as the storefront passes it on. */
    const ask = (url: string, data: unknown, from = "203.0.113.1", at: Api = api, method = "POST") =>
      at.request({
        ...{ method, url, data, validateStatus: () => true, maxRedirects: 0 },
        headers: { "x-publishable-api-key": world.market.publishable_key, "x-forwarded-for": from },
      })
    const apply = (change: object = {}, from?: string, at?: Api) =>
      ask("/store/supplier-applications", applicantForm(change), from, at)
    const tooMany = (code: string) => ({
      status: 429,
      data: { type: "too_many_requests", code, message: "Too many requests, try again later" },
    })
    const inOrder = async (amount: number, call: (index: number) => ReturnType<typeof ask>) => {
      const answers = []
      for (let index = 0; index < amount; index++) answers.push(await call(index))
      return answers
    }

    it("an address registers as often as it may, then hears when to come back; another address isn't touched", async () => {
      const answers = await inOrder(7, () => apply())
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429])
      const last = answers.at(-1)
      expect(last).toMatchObject(tooMany("identity.too_many_registrations"))
      const wait = Number(last?.headers["retry-after"])
      expect(wait).toBeGreaterThan(3500)
      expect(wait).toBeLessThanOrEqual(3600)
      expect(last?.data.details).toEqual({ retry_after_seconds: wait })
      expect((await ask("/store/buyers", {})).status).toBe(429)
      expect((await apply({}, "203.0.113.2")).status).toBe(200)
    })

    it("an e-mail is tried as often as it may, from however many addresses, in whatever spelling", async () => {
      const email = `${randomUUID()}@trial.example`
      const answers = await inOrder(4, (index) =>
        apply({ email: index % 2 ? email : email.toUpperCase() }, `203.0.113.${10 + index}`),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 429])
    })

    it("two processes count into one limit, also at once", async () => {
      const there = apiAt(api, second?.address ?? "")
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) => apply({}, undefined, index % 2 ? there : api)),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(6)
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(6)
    })

    it("an address that isn't a trusted proxy can't name another one's", async () => {
      process.env.TRUSTED_PROXIES = "198.51.100.1"
      const answers = await inOrder(7, (index) => apply({}, `203.0.113.${index}`)).finally(() => {
        delete process.env.TRUSTED_PROXIES
      })
      expect(answers.at(-1)?.status).toBe(429)
    })

    it("requisites are asked as often as an address may, and about one ИНН", async () => {
      const check = (inn: string, from: string) => ask("/store/requisites/check", { inn }, from)
      const ofOne = await inOrder(4, (index) => check("7707083893", `203.0.113.${20 + index}`))
      expect(ofOne.map(({ status }) => status)).toEqual([200, 200, 200, 429])
      expect(ofOne.at(-1)).toMatchObject(tooMany("requisites.too_many_checks"))
      const ofAddress = await inOrder(7, (index) => check(`770708390${index}`, "203.0.113.30"))
      expect(ofAddress.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429])
    })

    const customer = () => world.market.buyers[0]?.email ?? ""
    const guess = (email: string, path = "/auth/customer/emailpass", method = "POST", password = "wrong-password") =>
      ask(path, { email, password }, "203.0.113.40", api, method)

    it("an unknown e-mail is answered like a known one, down to the limit", async () => {
      const known = await inOrder(4, () => guess(customer()))
      const unknown = await inOrder(4, () => guess("nobody@trial.example"))
      const said = (answers: typeof known) => answers.map(({ status, data }) => ({ status, data }))
      expect(said(unknown)).toEqual(said(known))
      expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 429])
      expect((await guess(customer(), undefined, "POST", DEMO_PASSWORD)).status).toBe(429)
    })

    it("an unknown e-mail takes as long as a known one", async () => {
      const timed = async (email: string) => {
        const started = performance.now()
        await guess(email)
        return performance.now() - started
      }
      await timed("warm-up@trial.example")
      const known = Math.min(await timed(customer()), await timed(customer()))
      const unknown = Math.min(await timed("nobody@trial.example"), await timed("no-one@trial.example"))
      // Without the same hash the unknown one is ten times quicker.
      expect(unknown).toBeGreaterThan(known / 2)
    })

    it.each([
      ["by GET", "/auth/customer/emailpass", "GET"],
      ["by an encoded address", "/auth/customer/email%70ass", "POST"],
      ["by another case", "/Auth/customer/emailpass", "POST"],
      ["with a slash at the end", "/auth/customer/emailpass/", "POST"],
    ])("the limit of guesses holds %s", async (_, path, method) => {
      const answers = await inOrder(4, () => guess(customer(), path, method))
      expect(answers.at(-1)).toMatchObject(tooMany("identity.too_many_attempts"))
    })

    it("a password is reset as often as an e-mail may, and who has none is answered alike", async () => {
      const reset = (identifier: string) => ask("/auth/customer/emailpass/reset-password", { identifier })
      const known = await inOrder(3, () => reset(customer()))
      const unknown = await inOrder(3, () => reset("nobody@trial.example"))
      expect(known.map(({ status }) => status)).toEqual([201, 201, 429])
      expect(unknown.map(({ status, data }) => ({ status, data }))).toEqual(
        known.map(({ status, data }) => ({ status, data })),
      )
    })

    it.each([
      "/auth/customer/emailpass/register",
      "/auth/supplier/email%70ass/register",
      "/auth/Customer/emailpass/register",
    ])("nobody occupies a stranger's e-mail by Medusa's own %s", async (path) => {
      const email = `${randomUUID()}@trial.example`
      const { status, data } = await ask(path, { email, password: "trial-password" })
      expect([status, data.token]).toEqual([400, undefined])
      expect((await apply({ email })).status).toBe(200)
    })
  },
})
