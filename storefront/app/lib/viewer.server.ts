import { z } from "zod"
import type { Commerce } from "~/lib/commerce.server"
import { isTokenOfActor, type RyadSession } from "~/lib/session.server"
import type { Audience } from "~/lib/cms.server"

export type Viewer = {
  isBuyer: boolean
  isSupplier: boolean
  personName: string
  companyName: string
  supplierName: string
}

/** Who looks at the page, as far as the session knows; commerce decides again with every request. */
export function viewerIn(session: RyadSession): Viewer {
  const customer = session.get("customerToken")
  const supplier = session.get("supplierToken")
  return {
    isBuyer: customer !== undefined && isTokenOfActor(customer, "customer"),
    isSupplier: supplier !== undefined && isTokenOfActor(supplier, "supplier"),
    personName: session.get("personName") ?? "",
    companyName: session.get("companyName") ?? "",
    supplierName: session.get("supplierName") ?? "",
  }
}

export function audienceRole(viewer: Viewer, isInSupplierCabinet = false): Audience["role"] {
  if (viewer.isSupplier && (isInSupplierCabinet || !viewer.isBuyer)) return "supplier"
  return viewer.isBuyer ? "buyer" : "guest"
}

const cartCount = z.object({ cart: z.object({ lines_count: z.number(), territory_code: z.string().nullish() }) })
const feedCount = z.object({ unread_count: z.number() })

/** `territoryCode` is where the active cart is delivered to; null for those without one. */
export type Counters = { cartLines: number; unread: number; territoryCode: string | null }

export const noCounters: Counters = { cartLines: 0, unread: 0, territoryCode: null }

/** What the header counts; a slow commerce leaves the header without numbers rather than without a page. */
export async function countersOf(commerce: Commerce, viewer: Viewer): Promise<Counters> {
  if (!viewer.isBuyer) return noCounters
  const [cart, feed] = await Promise.all([
    commerce.tryGet("/store/buyer/carts/active", cartCount, { timeout: 2_500 }),
    commerce.tryGet("/store/feed", feedCount, { timeout: 2_500, query: { limit: 1 } }),
  ])
  return {
    cartLines: cart?.cart.lines_count ?? 0,
    unread: feed?.unread_count ?? 0,
    territoryCode: cart?.cart.territory_code ?? null,
  }
}
