import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentLegalTexts } from "../../../legal-texts"

export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ legal_texts: currentLegalTexts() })
}
