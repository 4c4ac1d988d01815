import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { categoryTree } from "../../../queries/category-tree"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ categories: await categoryTree(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)) })
}
