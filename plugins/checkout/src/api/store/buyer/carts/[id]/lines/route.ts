import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { buyerOf } from "../../../../../../buyer"
import { readCart } from "../../../../../../cart/read-cart"
import { clearLines, writeLines } from "../../../../../../cart/write-lines"
import { knexOf } from "../../../../../knex-of"
import type { StoreWriteLines } from "../../../validators"

/** `add` isn't repeatable by nature, so a key makes a retry harmless. */
export const POST = (req: MedusaRequest<StoreWriteLines>, res: MedusaResponse) => {
  const cart_id = req.params.id as string
  const buyer = buyerOf(req)
  return withIdempotency(req, res, async () => {
    const notices = await writeLines(knexOf(req), { cart_id, ...req.validatedBody }, buyer)
    return { cart: await readCart(knexOf(req), cart_id, buyer), notices }
  })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const cart_id = req.params.id as string
  await clearLines(knexOf(req), cart_id, buyerOf(req))
  res.json({ cart: await readCart(knexOf(req), cart_id, buyerOf(req)) })
}
