import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { OWNED_BY_BUYER, OWNED_BY_SUPPLIER, PUBLIC_WITH_ID } from "../owned-routes"
import type { Body, Owned } from "../owned-routes"
import { catchRouter, fillPath } from "../router"
import type { Route } from "../router"
import { makeWorld, testEnvironment } from "../world"
import type { Client, World } from "../world"

const router = catchRouter()
jest.setTimeout(300_000)

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const keyOf = ({ method, path }: Route) => `${method} ${path}`
const withId = (prefix: string) =>
  router
    .routes()
    .filter(({ path, method }) => path.startsWith(`${prefix}/`) && path.includes("/:") && METHODS.includes(method))

type Ids = Record<string, Record<string, string>>

/** One row of everything that buyer A and supplier A own, found the way they themselves find it. */
async function idsOfOwners(world: World, buyer: Client, supplier: Client): Promise<Ids> {
  const first = async (client: Client, url: string, key: string) => {
    const { status, data } = await client.get(url)
    if (status !== 200) throw new Error(`${url} answered ${status}`)
    const row = data[key]?.[0]
    if (!row) throw new Error(`${url} has no row to try strangers on`)
    return row
  }
  const cart = (await buyer.get("/store/buyer/carts/active")).data.cart
  return {
    cart: { id: String(cart?.id) },
    order: { id: String((await first(buyer, "/store/buyer/orders", "orders")).id) },
    document: { id: String((await first(buyer, "/store/buyer/documents", "documents")).id) },
    supplierOrder: { id: String((await first(supplier, "/supplier/orders", "orders")).id) },
    supplierDocument: { id: String((await first(supplier, "/supplier/documents", "documents")).id) },
    offer: { id: String((await first(supplier, "/supplier/offers", "offers")).id) },
    warehouse: { id: String((await first(supplier, "/supplier/warehouses", "warehouses")).id) },
    deliveryTerm: { id: String((await first(supplier, "/supplier/delivery-terms", "delivery_terms")).id) },
  }
}

const bodyOf = (body: Body | undefined, ids: Ids) => (typeof body === "function" ? body(ids) : body)

async function expectStranger(stranger: Client, route: Route, owned: Owned, ids: Ids) {
  const url = fillPath(route.path, ids[owned.noun] ?? {})
  const { status } = await stranger.send(route.method, url, bodyOf(owned.body, ids))
  return { route: keyOf(route), status }
}

medusaIntegrationTestRunner({
  env: testEnvironment(),
  testSuite: ({ getContainer, api }) => {
    let world: World

    beforeAll(async () => {
      world = await makeWorld(getContainer(), api)
    })

    it("every admin route with an id answers 401 to guests, buyers and suppliers", async () => {
      const { suppliers, buyers } = world.market
      const clients = [
        world.guest,
        await world.signIn("customer", buyers[0]?.email ?? ""),
        await world.signIn("supplier", suppliers[0]?.email ?? ""),
      ]
      const routes = withId("/admin")
      expect(routes.length).toBeGreaterThan(100)
      const open: string[] = []
      for (const client of clients) {
        for (const route of routes) {
          const { status } = await client.send(route.method, fillPath(route.path, {}), {})
          if (status !== 401) open.push(`${keyOf(route)} → ${status}`)
        }
      }
      expect(open).toEqual([])
    })

    it("every supplier route with an id is listed, and answers 404 to another supplier, 401 to others", async () => {
      const order = world.market.orders[0]
      const owner = await world.signIn("supplier", order?.supplier_email ?? "")
      const buyer = await world.signIn("customer", order?.buyer_email ?? "")
      const other = world.market.suppliers.find(({ email }) => email !== order?.supplier_email)
      const stranger = await world.signIn("supplier", other?.email ?? "")
      const ids = await idsOfOwners(world, buyer, owner)
      const routes = withId("/supplier")
      expect(routes.map(keyOf).filter((key) => !OWNED_BY_SUPPLIER[key] && !PUBLIC_WITH_ID.has(key))).toEqual([])
      const wrong: object[] = []
      for (const route of routes.filter((candidate) => OWNED_BY_SUPPLIER[keyOf(candidate)])) {
        const owned = OWNED_BY_SUPPLIER[keyOf(route)] as Owned
        const asStranger = await expectStranger(stranger, route, owned, ids)
        if (asStranger.status !== 404) wrong.push({ asStranger })
        for (const client of [buyer, world.guest]) {
          const asOther = await expectStranger(client, route, owned, ids)
          if (asOther.status !== 401) wrong.push({ asOther })
        }
      }
      expect(wrong).toEqual([])
    })

    it("every store route with an id is listed, and an owned one answers 404 to another company, 401 to a guest", async () => {
      const order = world.market.orders[0]
      const owner = await world.signIn("customer", order?.buyer_email ?? "")
      const supplier = await world.signIn("supplier", order?.supplier_email ?? "")
      const other = world.market.buyers.find(({ email }) => email !== order?.buyer_email)
      const stranger = await world.signIn("customer", other?.email ?? "")
      const ids = await idsOfOwners(world, owner, supplier)
      const routes = withId("/store")
      const unlisted = routes.map(keyOf).filter((key) => !OWNED_BY_BUYER[key] && !PUBLIC_WITH_ID.has(key))
      expect(unlisted).toEqual([])
      const wrong: object[] = []
      for (const route of routes.filter((candidate) => OWNED_BY_BUYER[keyOf(candidate)])) {
        const owned = OWNED_BY_BUYER[keyOf(route)] as Owned
        const asStranger = await expectStranger(stranger, route, owned, ids)
        const asGuest = await expectStranger(world.guest, route, owned, ids)
        if (!(owned.isClosed ? [400, 401, 404] : [404]).includes(asStranger.status)) wrong.push({ asStranger })
        if (!(owned.isClosed ? [400, 401, 404] : [401]).includes(asGuest.status)) wrong.push({ asGuest })
      }
      expect(wrong).toEqual([])
    })
  },
})
