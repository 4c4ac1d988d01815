import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { buyerOf } from "../../../../buyer"
import { listCarts } from "../../../../cart/list-carts"
import { openCart } from "../../../../cart/open-cart"
import { readCart } from "../../../../cart/read-cart"
import { knexOf } from "../../../knex-of"
import type { StoreCreateCart } from "../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const page = req.validatedQuery as { limit: number; offset: number }
  res.json({ ...(await listCarts(knexOf(req), buyerOf(req), page)), ...page })
}

export const POST = (req: MedusaRequest<StoreCreateCart>, res: MedusaResponse) => {
  const knex = knexOf(req)
  const buyer = buyerOf(req)
  return withIdempotency(req, res, async () => {
    const id = await knex.transaction((trx) => openCart(trx, req.validatedBody, buyer))
    return { cart: await readCart(knex, id, buyer) }
  })
}
