import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CREATING, REPEATABLE, type Command, type Desk } from "../creating-routes"
import { keyOf, ownRoutes } from "../own-routes"
import { openProposals } from "../proposals"
import { catchRouter } from "../router"
import { testEnvironment } from "../world"

const router = catchRouter()
jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

medusaIntegrationTestRunner({
  moduleName: "idempotency",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let desk: Desk

    beforeAll(async () => {
      desk = { ...(await openProposals(getContainer(), api)), api, container: getContainer() }
    })

    const COUNTED: Record<string, () => Promise<number>> = {
      "pieces in carts": async () => Number((await desk.knex("cart_line_item").sum("quantity as n"))[0]?.n),
      "stages of orders": async () =>
        Number((await desk.knex("order_event").where({ kind: "stage" }).count())[0]?.count),
    }
    const count = (name: string) =>
      COUNTED[name]?.() ??
      desk
        .knex(name)
        .count()
        .then(([row]) => Number(row?.count))
    const countAll = async ({ adds }: Command) =>
      Object.fromEntries(await Promise.all(Object.keys(adds).map(async (name) => [name, await count(name)])))
    const grown = (before: Record<string, number>, { adds }: Command) =>
      Object.fromEntries(Object.entries(adds).map(([name, more]) => [name, Number(before[name]) + more]))
    /** A token is issued at each answer and never kept. */
    const withoutToken = ({ token: _token, ...data }: object & { token?: unknown }) => data

    const send = async (command: Command, key: string, body = command.body, who = command.who) => {
      const { status, data } = await who.post(command.url, body(), { "idempotency-key": key })
      return { status, data: withoutToken(data) as { code?: string; message?: string } }
    }

    it("every command of ours is listed as creating or as repeatable, and nothing else is", () => {
      const commands = ownRoutes(router.routes(), ["POST", "PUT", "PATCH"]).map(keyOf).sort()
      expect(commands.length).toBeGreaterThan(40)
      expect(commands).toEqual([...Object.keys(CREATING), ...Object.keys(REPEATABLE)].sort())
    })

    describe.each(Object.entries(CREATING))("%s", (_route, prepare) => {
      it("the same key twice is one run and one answer; another wish under it is refused; a stranger has his own", async () => {
        const command = await prepare(desk)
        const before = await countAll(command)
        const key = randomUUID()
        const first = await send(command, key)
        expect([first.status < 300, first.data.message]).toEqual([true, undefined])
        expect(await countAll(command)).toEqual(grown(before, command))
        expect(await send(command, key)).toEqual(first)
        if (command.other) {
          const other = await send(command, key, command.other)
          expect([other.status, other.data.code]).toEqual([400, "idempotency.key_reused"])
        }
        expect(await countAll(command)).toEqual(grown(before, command))
        if (!command.stranger) return
        const theirs = await send(command, key, command.stranger.body, command.stranger.who)
        expect([theirs.status, theirs.data.message]).toEqual([first.status, undefined])
        expect(theirs.data).not.toEqual(first.data)
        expect(await countAll(command)).toEqual(grown(grown(before, command), command))
      })

      it("two at once under one key are one run and one answer", async () => {
        const command = await prepare(desk)
        const before = await countAll(command)
        const key = randomUUID()
        const [first, second] = await Promise.all([send(command, key), send(command, key)])
        expect([first.status < 300, first.data.message]).toEqual([true, undefined])
        expect(second).toEqual(first)
        expect(await countAll(command)).toEqual(grown(before, command))
      })
    })

    it.each(["", "not-a-uuid", "a".repeat(10_000), "'; drop table idempotency_key; --"])(
      "a key that is no uuid is refused and nothing runs: %#",
      async (key) => {
        const { status, data } = await desk.supplier.post(
          "/supplier/warehouses",
          { name: "Новый склад", territory_code: "RU-ROS" },
          { "idempotency-key": key },
        )
        expect([status, data.code]).toEqual([400, "idempotency.key_invalid"])
      },
    )
  },
})
