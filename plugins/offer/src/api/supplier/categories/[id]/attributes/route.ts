import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuseNotFound } from "@ryad/identity/refusal"
import { attributesOf } from "../../../../../queries/category-attributes"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex("product_category").where({ id, deleted_at: null }).first("id")
  if (!found) refuseNotFound("category.not_found", `There is no category ${id}`)
  res.json({ attributes: await attributesOf(knex, id) })
}
