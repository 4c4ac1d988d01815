import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CREATING, REPEATABLE, type Desk } from "../creating-routes"
import { HOSTILE_IDS, HOSTILE_QUERIES, HOSTILE_VALUES, isMoney, NOT_MONEY, placesOf, withValue } from "../hostile"
import { keyOf, ownRoutes } from "../own-routes"
import { openProposals } from "../proposals"
import { catchRouter } from "../router"
import { SETTING, type Setting } from "../setting-routes"
import { testEnvironment, type Client } from "../world"

const router = catchRouter()
jest.setTimeout(300_000)

const environment = {
  ...testEnvironment(),
  ...{ REGISTRATIONS_PER_IP_HOUR: "1000000", REGISTRATIONS_PER_EMAIL_HOUR: "1000000" },
  ...{ REQUISITES_CHECKS_PER_IP_HOUR: "1000000", REQUISITES_CHECKS_PER_INN_HOUR: "1000000" },
}
Object.assign(process.env, environment)

const PREPARED: Record<string, (desk: Desk) => Promise<Setting>> = { ...CREATING, ...SETTING }
const isForm = (route: string) => route === "POST /supplier/uploads"
/** `POST /supplier/offers/:id` as the address of another offer. */
const addressWith = (route: string, id: string) => route.replace(/^\w+ /, "").replaceAll(/:\w+/g, id)
const json = { "content-type": "application/json" }

/** An answer that a client can act on: a code, a sentence, and nothing of the inside. */
function flawOf(status: number, data: unknown, allowed: (status: number) => boolean): string | null {
  const text = JSON.stringify(data) ?? ""
  if (!allowed(status)) return `${status} ${text.slice(0, 200)}`
  if (status < 400) return null
  const { code, message } = (data ?? {}) as { code?: unknown; message?: unknown }
  if (typeof code !== "string" || !code) return `${status} without a code: ${text.slice(0, 200)}`
  if (typeof message !== "string" || !message) return `${status} without a sentence: ${text.slice(0, 200)}`
  if (/node_modules|\n\s+at |select |insert into/i.test(text))
    return `${status} tells the inside: ${text.slice(0, 200)}`
  return null
}

const isRefused = (status: number) => status === 400 || status === 404 || status === 413
const isAnswered = (status: number) => status < 300 || isRefused(status)

medusaIntegrationTestRunner({
  moduleName: "bad-input",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let desk: Desk

    beforeAll(async () => {
      desk = { ...(await openProposals(getContainer(), api)), api, container: getContainer() }
    })

    it("every command of ours has a body to spoil", () => {
      const commands = ownRoutes(router.routes(), ["POST", "PUT", "PATCH"]).map(keyOf).sort()
      expect(Object.keys(PREPARED).sort()).toEqual(commands)
      expect(Object.keys(SETTING).sort()).toEqual(Object.keys(REPEATABLE).sort())
    })

    it.each(Object.entries(SETTING))("%s takes the body that is spoilt below", async (_route, prepare) => {
      const { who, url, body } = await prepare(desk)
      const { status, data } = await who.post(url, body())
      expect([status, data.message]).toEqual([200, undefined])
    })

    describe.each(Object.entries(PREPARED).filter(([route]) => !isForm(route)))("%s", (route, prepare) => {
      it("refuses an unknown field, another kind of body, text that isn't JSON and ids of the wrong form", async () => {
        const { who, url, body } = await prepare(desk)
        const flaws: object[] = []
        const expectRefusal = async (name: string, data: unknown, headers = {}, at = url) => {
          const answer = await who.post(at, data, headers)
          const flaw = flawOf(answer.status, answer.data, isRefused)
          if (flaw) flaws.push({ name, flaw })
        }
        await expectRefusal("unknown field", { ...(body() as object), is_admin: true })
        await expectRefusal("a list", [body()])
        await expectRefusal("a list of nothing in it", [null])
        await expectRefusal("half of a JSON", Buffer.from('{"a":'), json)
        await expectRefusal("a lonely word", Buffer.from('"text"'), json)
        await expectRefusal("a megabyte", { a: "a".repeat(1_000_000) })
        await expectRefusal("deep JSON", Buffer.from(`{"a":${"[".repeat(30_000)}${"]".repeat(30_000)}}`), json)
        if (route.includes("/:")) {
          for (const id of HOSTILE_IDS) await expectRefusal(id.slice(0, 40), body(), {}, addressWith(route, id))
        }
        expect(flaws).toEqual([])
      })

      it("answers every hostile value at every place of its body without breaking, and takes whole kopecks only", async () => {
        const { who, url, body } = await prepare(desk)
        const whole = body()
        const flaws: object[] = []
        const tryAt = async (place: (string | number)[], [name, value]: [string, unknown]) => {
          const { status, data } = await who.post(url, withValue(whole, place, value))
          const flaw = flawOf(status, data, isAnswered)
          if (flaw) flaws.push({ place: place.join("."), name, flaw })
        }
        for (const place of placesOf(whole)) {
          await Promise.all(Object.entries(HOSTILE_VALUES).map((hostile) => tryAt(place, hostile)))
        }
        for (const place of placesOf(whole).filter(isMoney)) {
          for (const value of NOT_MONEY) {
            const isNone = value === null && place.at(-1) === "free_from_kopecks"
            const { status, data } = await who.post(url, withValue(whole, place, value))
            const flaw = flawOf(status, data, isNone ? isAnswered : (refused) => refused === 400)
            if (flaw) flaws.push({ place: place.join("."), value, flaw })
          }
        }
        expect(flaws).toEqual([])
      })
    })

    const clientOf = async (path: string): Promise<Client> => {
      if (path.startsWith("/admin")) return desk.world.administrator
      if (path.startsWith("/supplier")) return desk.supplier
      return desk.world.signIn("customer", desk.world.market.buyers[0]?.email ?? "")
    }

    it("answers ids of the wrong form by 400 or 404, where there is no body", async () => {
      const routes = ownRoutes(router.routes(), ["GET", "DELETE"]).filter(({ path }) => path.includes("/:"))
      expect(routes.length).toBeGreaterThan(15)
      const flaws: object[] = []
      for (const route of routes) {
        const who = await clientOf(route.path)
        const tryId = async (id: string) => {
          const { status, data } = await who.send(route.method, addressWith(keyOf(route), id))
          const flaw = flawOf(status, data, (answered) => answered === 400 || answered === 404)
          if (flaw) flaws.push({ route: keyOf(route), id: id.slice(0, 40), flaw })
        }
        await Promise.all(HOSTILE_IDS.map(tryId))
      }
      expect(flaws).toEqual([])
    })

    it("answers every list asked in the wrong way without breaking", async () => {
      const routes = ownRoutes(router.routes(), ["GET"]).filter(({ path }) => !path.includes("/:"))
      expect(routes.length).toBeGreaterThan(15)
      const flaws: object[] = []
      for (const route of routes) {
        const who = await clientOf(route.path)
        const tryQuery = async (query: string) => {
          const { status, data } = await who.get(`${route.path}?${query}`)
          const flaw = flawOf(status, data, isAnswered)
          if (flaw) flaws.push({ route: keyOf(route), query: query.slice(0, 40), flaw })
        }
        await Promise.all(HOSTILE_QUERIES.map(tryQuery))
      }
      expect(flaws).toEqual([])
    })
  },
})
