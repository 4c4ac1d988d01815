import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Buyer } from "../../buyer"
import { placeInTransaction, type PlaceCart } from "../../purchase/place-in-transaction"

/** One database transaction, so there is nothing to compensate: it is all there or it never was. */
export const placeCartStep = createStep("place-cart", async (input: PlaceCart & { buyer: Buyer }, { container }) => {
  const { buyer, ...cart } = input
  return new StepResponse(await placeInTransaction(container, cart, buyer))
})
