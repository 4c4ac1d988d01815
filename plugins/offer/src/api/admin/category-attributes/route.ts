import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withIdempotency } from "@ryad/identity/idempotency"
import { operatorOf } from "@ryad/identity/operator"
import { attributeChanges } from "../../../queries/attribute-changes"
import { attributesOf } from "../../../queries/category-attributes"
import { categoryTree } from "../../../queries/category-tree"
import { saveCategoryAttributeWorkflow } from "../../../workflows/save-category-attribute"
import type { AdminListCategoryAttributes, AdminSaveCategoryAttribute } from "./validators"

/** Characteristics of one category, inherited ones marked, and their history; always with the tree to choose from. */
export const GET = async (req: MedusaRequest<unknown, AdminListCategoryAttributes>, res: MedusaResponse) => {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { category_id } = req.validatedQuery
  const [category_attributes, changes, categories] = await Promise.all([
    category_id ? attributesOf(knex, category_id) : [],
    category_id ? attributeChanges(knex, category_id) : [],
    categoryTree(knex),
  ])
  res.json({ category_attributes, count: category_attributes.length, changes, categories })
}

export const POST = (req: AuthenticatedMedusaRequest<AdminSaveCategoryAttribute>, res: MedusaResponse) =>
  withIdempotency(req, res, async () => {
    const operator = await operatorOf(req.scope, req.auth_context.actor_id)
    const { result } = await saveCategoryAttributeWorkflow(req.scope).run({ input: { ...req.validatedBody, operator } })
    return { category_attribute: result }
  })
