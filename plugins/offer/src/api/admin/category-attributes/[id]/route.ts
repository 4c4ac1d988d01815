import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "@ryad/identity/operator"
import { removeCategoryAttributeWorkflow } from "../../../../workflows/remove-category-attribute"

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  await removeCategoryAttributeWorkflow(req.scope).run({ input: { id, operator } })
  res.json({ id, object: "category_attribute", deleted: true })
}
