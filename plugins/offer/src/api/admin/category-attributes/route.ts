import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withIdempotency } from "@ryad/identity/idempotency"
import { attributesOf } from "../../../queries/category-attributes"
import { categoryTree } from "../../../queries/category-tree"
import { saveCategoryAttributeWorkflow } from "../../../workflows/save-category-attribute"
import type { AdminListCategoryAttributes, AdminSaveCategoryAttribute } from "./validators"

/** Characteristics of one category, inherited ones marked; always with the tree to choose from. */
export const GET = async (req: MedusaRequest<unknown, AdminListCategoryAttributes>, res: MedusaResponse) => {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { category_id } = req.validatedQuery
  const category_attributes = category_id ? await attributesOf(knex, category_id) : []
  res.json({ category_attributes, count: category_attributes.length, categories: await categoryTree(knex) })
}

export const POST = (req: MedusaRequest<AdminSaveCategoryAttribute>, res: MedusaResponse) =>
  withIdempotency(req, res, async () => {
    const { result } = await saveCategoryAttributeWorkflow(req.scope).run({ input: req.validatedBody })
    return { category_attribute: result }
  })
