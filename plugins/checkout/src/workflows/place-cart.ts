import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { OFFER_CHANGED } from "@ryad/offer/events"
import type { Buyer } from "../buyer"
import { PURCHASE_PLACED } from "../events"
import type { PlaceCart } from "../purchase/place-in-transaction"
import { announcePurchaseStep } from "./steps/announce-purchase"
import { placeCartStep } from "./steps/place-cart"

/** Places a cart exactly once and tells both sides; a repeated call answers with the same purchase and tells nobody. */
export const placeCartWorkflow = createWorkflow("place-cart", (input: WorkflowData<PlaceCart & { buyer: Buyer }>) => {
  const placed = placeCartStep(input)
  when("place-cart-first-time", placed, ({ is_new }) => is_new).then(() => {
    const data = transform(placed, ({ purchase_id, order_ids }) => ({ purchase_id, order_ids }))
    emitEventStep({ eventName: PURCHASE_PLACED, data })
    // A reservation taken or given back changes what can be bought, so the index must look.
    const goods = transform(placed, ({ product_ids }) => ({ product_ids }))
    emitEventStep({ eventName: OFFER_CHANGED, data: goods }).config({ name: "emit-offer-changed" })
    announcePurchaseStep(data)
  })
  return new WorkflowResponse(placed)
})
