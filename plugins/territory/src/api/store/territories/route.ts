import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { territories } from "../../../directory"

/** The whole directory in one answer, most populous first: it is small and the same for everyone. */
export const GET = (_req: MedusaRequest, res: MedusaResponse) => {
  res.set("Cache-Control", "public, max-age=3600")
  res.json({ territories, count: territories.length, limit: territories.length, offset: 0 })
}
