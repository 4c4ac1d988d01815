import { randomUUID } from "node:crypto"
import path from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { getDatabaseURL } from "@medusajs/test-utils/dist/database"
import { demoBankrupt, demoLiquidated, demoParties, DEMO_PROVIDER_DOWN_INN } from "../../../demo-directory"
import { runOnce, type IdempotencyTimes } from "../../../idempotency"
import { hmacOfSubject } from "../../../hmac"
import { countRequest } from "../../../rate-limit/count-request"
import { bookAttempt, markSuccess } from "../../../sign-in-limit"
import { IDENTITY_MODULE } from ".."
import { Consent } from "../models/consent"
import { RequisitesCheck } from "../models/requisites-check"
import { SignInAttempt } from "../models/sign-in-attempt"
import type { IdentityModuleService } from "../service"

jest.setTimeout(60_000)

const dbName = "ryad_supply_identity_module"
const quick: IdempotencyTimes = { leaseMs: 400, pollMs: 20, patienceMs: 3_000 }
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

moduleIntegrationTestRunner<IdentityModuleService>({
  moduleName: IDENTITY_MODULE,
  moduleModels: [Consent, RequisitesCheck, SignInAttempt],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  moduleOptions: { isDemo: true },
  dbName,
  testSuite: ({ service }) => {
    let knex: Knex
    beforeAll(() => {
      knex = ModulesSdkUtils.createPgConnection({ clientUrl: getDatabaseURL(dbName) })
    })
    afterAll(() => knex.destroy())

    const place = (override = {}) => ({
      key: randomUUID(),
      actor_id: "cus_1",
      route: "POST /store/x",
      body_hash: "h",
      ...override,
    })

    describe("requisites", () => {
      const [known] = demoParties

      it("a known company passes with what the register knows, and the answer is kept", async () => {
        const check = await service.checkRequisites({ inn: known?.inn ?? "" })
        expect(check).toMatchObject({ outcome: "passed", kind: "legal", party: { ogrn: known?.ogrn, kpp: known?.kpp } })
        const [row] = await service.listRequisitesChecks({ inn: known?.inn })
        expect(row).toMatchObject({ outcome: "passed", answer: { raw: { source: "demo-directory" } } })
      })

      it("a verdict is reused for 24 hours and asked again after", async () => {
        const first = await service.checkRequisites({ inn: known?.inn ?? "" })
        const second = await service.checkRequisites({ inn: known?.inn ?? "" })
        expect(second).toEqual(first)
        expect(await service.listRequisitesChecks({})).toHaveLength(1)
        await knex.raw(`update requisites_check set checked_at = checked_at - interval '25 hours'`)
        const third = await service.checkRequisites({ inn: known?.inn ?? "" })
        expect(third.checked_at > first.checked_at).toBe(true)
        expect(await service.listRequisitesChecks({})).toHaveLength(2)
      })

      it("the cache of the head office does not answer for a branch", async () => {
        await service.checkRequisites({ inn: known?.inn ?? "" })
        const branch = await service.checkRequisites({ inn: known?.inn ?? "", kpp: "773601001" })
        expect(branch).toMatchObject({ outcome: "pending", reasons: ["requisites.form_only"] })
      })

      it("«down» is pending and never cached", async () => {
        for (let time = 1; time <= 2; time += 1) {
          const check = await service.checkRequisites({ inn: DEMO_PROVIDER_DOWN_INN })
          expect(check).toMatchObject({ outcome: "pending", reasons: ["requisites.provider_down"] })
          expect(await service.listRequisitesChecks({})).toHaveLength(time)
        }
      })

      it.each([
        [demoLiquidated.inn, "refused", "requisites.state_liquidated"],
        [demoBankrupt.inn, "manual", "requisites.state_bankrupt"],
        ["7707083893", "pending", "requisites.form_only"],
        ["7707083894", "refused", "requisites.inn_control"],
      ])("%s is %s because of %s", async (inn, outcome, reason) => {
        expect(await service.checkRequisites({ inn })).toMatchObject({ outcome, reasons: [reason] })
      })

      it("a bank account is judged by its keys first, and a treasury account goes to a person", async () => {
        const bik = known?.bik ?? ""
        expect(await service.checkBank({ bik, account: known?.account ?? "" })).toMatchObject({ outcome: "passed" })
        const wrong = await service.checkBank({ bik: "044525225", account: "40817810099910004312" })
        expect(wrong).toMatchObject({ ok: false, reasons: ["requisites.account_control"] })
        const treasury = await service.checkBank({ bik, account: "03214643000000017300" })
        expect(treasury).toMatchObject({ ok: true, outcome: "manual" })
      })
    })

    describe("consents", () => {
      const consent = (version: string) => ({
        subject_kind: "supplier" as const,
        subject_id: "smem_1",
        document: "personal_data" as const,
        version,
        ip: "10.0.0.1",
      })

      it("keeps version, hash, time and IP of the current text", async () => {
        const [text] = await service.currentLegalTexts()
        const [row] = await service.recordConsents([consent(text?.version ?? "")])
        expect(row).toMatchObject({ version: text?.version, text_hash: text?.text_hash, ip: "10.0.0.1" })
        expect(Math.abs(Date.now() - Number(row?.accepted_at))).toBeLessThan(5_000)
      })

      it("refuses a version that is not current and keeps nothing", async () => {
        await expect(service.recordConsents([consent("2001-01-01")])).rejects.toMatchObject({
          code: "consent.version_outdated",
        })
        expect(await service.listConsents({})).toEqual([])
      })
    })

    describe("idempotency", () => {
      it("twenty twins at once run the work once and get one answer", async () => {
        const at = place()
        let runs = 0
        const work = async () => {
          runs += 1
          await pause(100)
          return { id: randomUUID() }
        }
        const answers = await Promise.all(Array.from({ length: 20 }, () => runOnce(knex, at, work, quick)))
        expect(runs).toBe(1)
        expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
      })

      it("a failed work leaves the key free, also for a waiting twin", async () => {
        const at = place()
        let runs = 0
        const work = async () => {
          runs += 1
          await pause(50)
          if (runs === 1) throw new Error("first fails")
          return { runs }
        }
        const outcomes = await Promise.allSettled([runOnce(knex, at, work, quick), runOnce(knex, at, work, quick)])
        expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        expect(runs).toBe(2)
      })

      it("a claim whose process died is retaken after the lease", async () => {
        const at = place()
        await knex.raw(
          `insert into idempotency_key (key, actor_id, route, body_hash, claim)
           values (:key, :actor_id, :route, :body_hash, 'dead')`,
          at,
        )
        const started = Date.now()
        expect(await runOnce(knex, at, async () => ({ done: true }), quick)).toEqual({ done: true })
        expect(Date.now() - started).toBeGreaterThanOrEqual(quick.leaseMs - 50)
      })

      it("a work longer than its lease is not run a second time", async () => {
        const at = place()
        let runs = 0
        const work = async () => {
          runs += 1
          await pause(quick.leaseMs * 3)
          return { runs }
        }
        await Promise.all([runOnce(knex, at, work, quick), runOnce(knex, at, work, quick)])
        expect(runs).toBe(1)
      })

      it("a twin that waited long enough is told so instead of hanging", async () => {
        const at = place()
        const slow = runOnce(knex, at, async () => (await pause(600), {}), quick)
        await pause(50)
        const impatient = runOnce(knex, at, async () => ({}), { ...quick, patienceMs: 100 })
        await expect(impatient).rejects.toMatchObject({ code: "idempotency.in_progress" })
        await slow
      })

      it("another body under the same key is refused, another actor or route has its own", async () => {
        const at = place()
        await runOnce(knex, at, async () => ({ first: true }), quick)
        const other = runOnce(knex, { ...at, body_hash: "other" }, async () => ({}), quick)
        await expect(other).rejects.toMatchObject({ code: "idempotency.key_reused" })
        const stranger = await runOnce(knex, { ...at, actor_id: "cus_2" }, async () => ({ first: false }), quick)
        expect(stranger).toEqual({ first: false })
      })
    })

    describe("the limit of sign-in", () => {
      const limits = { perSubject: 3, perIp: 5, windowMinutes: 15 }
      const attempt = (email: string, ip = "10.0.0.1") =>
        bookAttempt(knex, { email_hmac: hmacOfSubject(email, "secret"), ip }, limits)

      it("parallel guesses of one e-mail get no more than the limit", async () => {
        const ips = Array.from({ length: 10 }, (_, index) => `10.0.1.${index}`)
        const booked = await Promise.all(ips.map((ip) => attempt("a@demo.test", ip)))
        expect(booked.filter(Boolean)).toHaveLength(3)
      })

      it("a success clears the e-mail's mistakes, time clears the rest", async () => {
        await attempt("a@demo.test")
        await attempt("A@demo.test ")
        const third = await attempt("a@demo.test")
        expect(await attempt("a@demo.test")).toBeNull()
        await markSuccess(knex, third ?? "")
        expect(await attempt("a@demo.test")).not.toBeNull()
        await knex.raw(`update sign_in_attempt set at = at - interval '16 minutes'`)
        expect(await attempt("a@demo.test")).not.toBeNull()
      })

      it("one address may not try many e-mails, another address still may", async () => {
        for (const name of ["a", "b", "c", "d", "e"]) expect(await attempt(`${name}@demo.test`)).not.toBeNull()
        expect(await attempt("f@demo.test")).toBeNull()
        expect(await attempt("f@demo.test", "10.0.0.2")).not.toBeNull()
      })

      it("keeps no e-mail in clear", async () => {
        await attempt("secret-person@demo.test")
        const { rows } = await knex.raw(`select email_hmac from sign_in_attempt`)
        expect(JSON.stringify(rows)).not.toContain("secret-person")
      })
    })

    describe("the limit of requests", () => {
      const ask = (key = "register:ip", limit = 3) => countRequest(knex, key, limit, 60)

      it("of ten at once as many pass as the limit allows, and the others learn when to come back", async () => {
        const waits = await Promise.all(Array.from({ length: 10 }, () => ask()))
        expect(waits.filter((wait) => wait === null)).toHaveLength(3)
        for (const wait of waits.filter((wait) => wait !== null)) expect([3599, 3600]).toContain(wait)
      })

      it("another key has a window of its own, and time opens a new one", async () => {
        for (let index = 0; index < 4; index++) await ask()
        expect(await ask()).not.toBeNull()
        expect(await ask("register:other")).toBeNull()
        await knex.raw(`update request_count set started_at = started_at - interval '61 minutes'`)
        expect(await ask()).toBeNull()
        const { rows } = await knex.raw(`select count from request_count where key = 'register:ip'`)
        expect(rows).toEqual([{ count: 1 }])
      })
    })
  },
})
