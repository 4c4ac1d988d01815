import { z } from "zod"
import { cartAnswer } from "~/lib/buyer-schemas"
import { CommerceError, type Commerce } from "~/lib/commerce.server"
import type { Notice } from "~/lib/session.server"
import { deliveryLoss } from "./delivery-loss"

const optionsOf = (commerce: Commerce) => commerce.tryGet("/store/buyer/carts/active", cartAnswer)

/** Keeps a buyer's choice in commerce, whose carts follow it; says what that did to the delivery of the active cart. */
export async function moveBuyer(commerce: Commerce, territory_code: string): Promise<Notice | null> {
  const before = await optionsOf(commerce)
  try {
    await commerce.post("/store/territories/choice", { territory_code }, z.unknown())
  } catch (error) {
    if (error instanceof CommerceError) return { tone: "refused", code: error.code }
    throw error
  }
  const after = await optionsOf(commerce)
  const loss = before && after ? deliveryLoss(before.cart.groups, after.cart.groups) : null
  return loss ? { tone: "needs", code: loss } : null
}
