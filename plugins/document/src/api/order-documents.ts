import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseNotFound } from "@ryad/identity/refusal"
import { listDocuments, type DocumentScope } from "../read-documents"
import { knexOf } from "./knex-of"

/** All documents of an owner's order; a stranger's order answers 404, not an empty list. */
export const orderDocuments = async (req: MedusaRequest, res: MedusaResponse, scope: DocumentScope) => {
  const order_id = req.params.id as string
  const knex = knexOf(req)
  const own = await knex("purchase_order")
    .where({ order_id, ...scope })
    .first("order_id")
  if (!own) refuseNotFound("order.not_found", "There is no such order")
  res.json(await listDocuments(knex, scope, { order_id }, { limit: 100, offset: 0 }))
}
