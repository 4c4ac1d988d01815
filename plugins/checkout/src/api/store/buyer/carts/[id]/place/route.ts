import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { buyerOf } from "../../../../../../buyer"
import { readPurchase } from "../../../../../../purchase/read-purchase"
import { placeCartWorkflow } from "../../../../../../workflows/place-cart"
import { knexOf } from "../../../../../knex-of"
import type { StorePlaceCart } from "../../../validators"

export const POST = (req: MedusaRequest<StorePlaceCart>, res: MedusaResponse) =>
  withIdempotency(req, res, async () => {
    const buyer = buyerOf(req)
    const { result } = await placeCartWorkflow(req.scope).run({
      input: { ...req.validatedBody, cart_id: req.params.id as string, buyer },
    })
    return { purchase: await readPurchase(knexOf(req), result.purchase_id) }
  })
