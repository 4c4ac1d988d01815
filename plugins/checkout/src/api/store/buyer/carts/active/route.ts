import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "../../../../../buyer"
import { activeCart } from "../../../../../cart/open-cart"
import { readCart } from "../../../../../cart/read-cart"
import { knexOf } from "../../../../knex-of"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const knex = knexOf(req)
  const buyer = buyerOf(req)
  const id = await knex.transaction((trx) => activeCart(trx, buyer))
  res.json({ cart: await readCart(knex, id, buyer) })
}
