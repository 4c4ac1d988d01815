import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { languageOf } from "../../../../catalogue/language"
import { readTree } from "../../../../catalogue/read-tree"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ categories: await readTree(req.scope, languageOf(req.headers["accept-language"])) })
}
