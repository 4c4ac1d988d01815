import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { buyerOf } from "../../../../../buyer"
import { readCart } from "../../../../../cart/read-cart"
import { relabelCart } from "../../../../../cart/relabel-cart"
import { knexOf } from "../../../../knex-of"
import type { StoreUpdateCart } from "../../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ cart: await readCart(knexOf(req), req.params.id as string, buyerOf(req)) })
}

export const POST = async (req: MedusaRequest<StoreUpdateCart>, res: MedusaResponse) => {
  const id = req.params.id as string
  await relabelCart(knexOf(req), id, req.validatedBody, buyerOf(req))
  res.json({ cart: await readCart(knexOf(req), id, buyerOf(req)) })
}
