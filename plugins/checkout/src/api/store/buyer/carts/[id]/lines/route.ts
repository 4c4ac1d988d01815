import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "../../../../../../buyer"
import { readCart } from "../../../../../../cart/read-cart"
import { clearLines, writeLines } from "../../../../../../cart/write-lines"
import { knexOf } from "../../../../../knex-of"
import type { StoreWriteLines } from "../../../validators"

export const POST = async (req: MedusaRequest<StoreWriteLines>, res: MedusaResponse) => {
  const cart_id = req.params.id as string
  const buyer = buyerOf(req)
  const notices = await writeLines(knexOf(req), { cart_id, ...req.validatedBody }, buyer)
  res.json({ cart: await readCart(knexOf(req), cart_id, buyer), notices })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const cart_id = req.params.id as string
  await clearLines(knexOf(req), cart_id, buyerOf(req))
  res.json({ cart: await readCart(knexOf(req), cart_id, buyerOf(req)) })
}
